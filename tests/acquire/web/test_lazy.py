import subprocess
import sys


def test_who_reads_files_does_not_wait_for_what_fetches():
    code = (
        "import sys, onrecord.desk.reading, onrecord.show.cli.read\n"
        "print(*sorted({'httpx2', 'httpcore2', 'feedparser', 'pyarrow', 'protego'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == ""
