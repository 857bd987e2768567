"""Function words of many languages, by which a text's language is told.

Written for this project, from knowledge of the languages; no corpus and no other list was taken over. A
language has the short words that stand in nearly every paragraph of its news (articles, prepositions,
conjunctions, pronouns, forms of "be", "have" and "say"), split at apostrophes, in lower case. Words that
neighbours share are given to each, so that they do not decide between them. Languages whose words are not
here are still told from English, but not named.
"""

FUNCTION_WORDS = {
    "en": "the of and to that for with was were is are be been have has had by from at on it its he his she"
    " her they their who which this not but would will said",
    # Latin letters
    "af": "die en het nie van vir met dat wat om sy is was in aan word ook deur maar oor hulle haar sal kan"
    " hy te sê nog moet",
    "az": "və bu bir ilə üçün də ki olan edib olub bildirib onun isə daha kimi sonra görə deyib ən hər",
    "bm": "ka ye bɛ la ani na o don kan min bɛɛ ni tɛ walima u kɛ",
    "ca": "de la el que els i les en un una per amb del al es no ha és són aquest aquesta pel dels ser va"
    " més d l han com o s dit",
    "cs": "a se v na je že s z do o k ve by jsou pro po za jako jeho ale která který podle od byl jsem jsme"
    " nebo také není má si i řekl uvedl aby když až jen",
    "cy": "y yn a i o yr ar mae am ei wedi gan oedd bod fod ac nad sy na ond wrth hynny yng meddai",
    "da": "og i at det er en til af på for med den de som ikke der har et om fra var blev men også efter"
    " ved vil skal kan sagde han hun være sig",
    "de": "der die und in den das von zu mit sich des auf für ist im dem nicht ein eine als auch es an er"
    " sie werden nach wird bei aus dass hat sind einer um am über einen noch haben war sagte",
    "eo": "la de kaj en estas al ke por ne kun li ĝi pri kiu kiuj estis sed ankaŭ oni el",
    "es": "de la que el en y los se del las un por con una no su para al es lo como más o pero sus le ha"
    " este sobre entre fue está han también según dijo",
    "et": "ja on ei et see oli ka kui ta mis aga oma ning selle kes või pärast siis nad kuid ütles mida"
    " veel välja",
    "eu": "eta da ez du ere dira bat zuen dute izan dela zen egin baina duela bere hori esan dituzte arte",
    "fi": "ja on ei että se oli hän myös ovat mutta kun jos tai mukaan sekä joka ollut sanoi ole hänen niin"
    " kuin",
    "fo": "og í at tað er ikki við á sum eru hava til fyri av ein hevur men frá hann",
    "fr": "de la le les et des en du un une que est dans pour qui par sur pas au il a plus ne ce se avec"
    " sont l d qu n s c ont été aux cette son elle mais nous ses leur ou dit déclaré",
    "ga": "an na agus ar go a i le is do bhí sé tá ag ach leis níl sin den nach dúirt seo bhfuil ón",
    "gd": "agus an a na air do bha e tha gu ach airson nach bhith chan aig gach neach le no",
    "gl": "de a o que e do da en os un unha as non para por con se ao é na no dos das máis como foi pero"
    " súa seu á tamén dixo",
    "ha": "da a ya na ta ba cewa wannan don kuma shi su an yi ce ga daga wata ko sun in ne zai mai haka"
    " tsakanin",
    "hr": "i u je da na se za su od s koji o a što nije ili kao biti bi te nakon prije samo ako ali kako"
    " koje koja sve rekao gdje još bio dvije prema",
    "ht": "nan yo ki ak pou la li te pa se yon ou sa gen tout nou mwen moun oswa l",
    "hu": "a az és hogy nem is egy ez de meg van volt azt csak már ha mint el még szerint kell vagy után"
    " lesz minden ezt ki be mert amely mondta",
    "id": "yang dan di dengan untuk tidak ini dari itu dalam pada akan adalah oleh ke bahwa karena telah"
    " bisa juga tersebut ada mereka kami para kata mengatakan dapat atas",
    "ig": "na nke ndị ya ha ga bụ maka ọ a n dị ka anyị si ma onye bụla mmadụ",
    "is": "og að í er á það sem um ekki við hann af en til með var hefur eru frá fyrir eftir hún þeir sagði"
    " verið því",
    "it": "di che e la il un a per in è del non una con i si da le gli della sono dei al nel alla come"
    " anche ha più lo dal delle ma ed l dell o su nella detto",
    "jv": "ing lan sing kang kanggo ora uga iku wong saka karo dadi ana kabeh utawa duwe",
    "ku": "û ku di de ji bi li ya yê jî ev ne bo her wî xwe kir bû ew an ser ên و لە بۆ کە بە ئەو لەگەڵ ئەم"
    " بێ هەر کرد نە یان دەکات ناو سەر هەموو هەیە",
    "la": "et in est non ad ut cum quod qui sed de quae ex ab esse sunt",
    "lb": "an de d déi dat ass net fir mat op vun ze den der och gouf sech wéi sinn eng en hunn virun",
    "ln": "na ya mpe te oyo bato nyonso ye ba to mpo azali yango moto wa po ete",
    "lt": "ir kad į iš yra su ne tai bei apie po nuo buvo kaip jis jo jie bet taip pat sakė už dėl per turi"
    " arba ar",
    "lv": "un ir ka no ar uz par arī tas kas pēc nav to bet viņš kā jau lai bija tiek vai sacīja būs ne"
    " līdz",
    "mg": "ny sy dia fa amin ho tsy ao izay izany no hoe ka ireo ary noho momba azy teo nilaza",
    "ms": "yang dan di dengan untuk tidak ini dari itu dalam pada akan adalah oleh ke bahawa kerana telah"
    " boleh juga tersebut ada mereka kami para kata beliau ialah tetapi hendaklah atas",
    "mt": "li ta u fil il l fuq ma għal dan kien jew kull mill minn hu huma bil tal biex qal",
    "nl": "de van het een en in is dat op te voor met zijn die niet aan er om ook als bij maar door naar"
    " heeft hebben wordt uit werd deze over tot hij zei volgens gezegd",
    "no": "og i at det er en til av på for med den de som ikke der har et om fra var ble men også etter ved"
    " vil skal kan sa han hun være seg ein eit frå ikkje vart sagt",
    "ny": "ndi kuti pa wa za munthu aliyense wake kapena ali ku mu ya ndipo koma",
    "om": "fi kan akka irraa keessatti hin jedhe isaa irratti ni nama waan kana namni jiru",
    "pl": "w i z na się nie do że to jest o jak po co ale za od przez są dla czy jego który która tym oraz"
    " został już był przed tylko jako powiedział",
    "pt": "de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao das à"
    " seu sua ou são também pelo pela até disse segundo afirmou",
    "rn": "mu ku na ya n ba umuntu wese canke ico ivyo kandi mbere ata",
    "ro": "de și în a la cu că pe nu din o un care să este se mai pentru au fost al ale lui ce sunt dar fi"
    " după prin sau către ar spus declarat",
    "rw": "mu ku na ya n ba ko kandi cyangwa abantu bya muri ni umuntu wa uko ndetse kugira mbere iyo",
    "sk": "a sa v na je že s z do o k vo by sú pre po za ako jeho ale ktorá ktorý podľa od bol som sme"
    " alebo tiež nie má si i povedal uviedol aby keď až len",
    "sl": "in je v se na da za so z bi ki ne pa tudi po od kot s ali bil še do ni pri sta bo med kar pred"
    " lahko dejal povedal",
    "sn": "uye kuti ne ku kana wose mu ari chero zvinhu asi vanhu ve munhu",
    "so": "oo iyo ka ah in ku la u ay waa waxaa uu ee ayaa aan si wuxuu isaga kale waxay ayuu sheegay qof"
    " lagu kasta",
    "sq": "të e në dhe i se me për nga një është që më do nuk ka së ai si por tha kjo kanë janë u pas ose"
    " tij",
    "su": "nu anu jeung di ka ku dina teu pikeun sarta ieu éta atawa boga",
    "sv": "och i att det är en som på av för med den till inte har de ett om han men var jag sig från vi så"
    " kan när säger efter vid också sade",
    "sw": "ya na wa kwa ni za katika la cha kuwa hiyo kama au wake yake hii huyo lakini alisema hilo watu"
    " wao si vya kutoka baada bila kila mtu",
    "tk": "we bu üçin bilen hem bir her ýa da bolan diýip edip onuň",
    "tl": "ang ng sa na mga ay at ni si para hindi niya ito may ayon kanya nang kung siya noong pa wala rin"
    " isang bawat",
    "tr": "ve bir bu için da de ile olarak daha gibi olan çok ne ki sonra kadar göre her ise değil en ya"
    " dedi söyledi ama veya",
    "uz": "va bu bilan uchun bir ham deb edi har esa yoki ega kerak o keyin lekin dedi ва бу билан учун бир"
    " ҳам деб эди ҳар ёки эга керак",
    "vi": "và của là có các không cho trong được với một những người đã này khi đến về cũng tại từ ông để"
    " theo như",
    "wo": "ci ak mu te la nit ñu di bi yi gu dañu moom nekk li am ku ba wala",
    "xh": "ukuba kwaye umntu wonke okanye nokuba kunye zonke ngokuba kufuneka yakhe",
    "yo": "ni ti àti ní tí láti àwọn ó fún sí kò wọ́n ènìyàn kan náà pé tàbí gbogbo",
    "zu": "ukuthi futhi noma umuntu wonke kanye ukuba ngoba kodwa lokhu yonke uma",
    # Cyrillic letters
    "be": "і ў не на што з у да за як аб яго гэта для але які таксама было пасля або ён ад каб паводле былі"
    " сказаў яны ці",
    "bg": "на и да се в за не от с е че по са това като към до но при той след който със или ще бъде каза"
    " има още само заяви",
    "kk": "және мен бен деп бұл үшін бір да де еді болып деді ол оның туралы әр немесе бар жоқ кейін сол",
    "ky": "жана менен деп бул үчүн бир да эле болуп деди ал анын тууралуу ар же бар жок кийин керек",
    "mk": "на и да се во за не од со е дека по ова како кон до но при тој кој или ќе биде има уште рече што"
    " ги го",
    "mn": "ба нь юм энэ гэж бол байна нэг бүр мөн эсвэл хүн болон байх тэр хэлсэн",
    "ru": "и в не на что с по он как это из за к о его от для но было был сказал у же все ещё также который"
    " или до она они так только после заявил если при",
    "sr": "и у је да на се за су од који о а што није или као би након пре после само ако али како које"
    " која све рекао где још био с према i u je da na se za su od koji o a što nije ili kao biti bi te nakon"
    " pre posle samo ako ali kako koje koja sve rekao gde još bio dve prema",
    "tg": "ва дар аз ба ки бо ин барои ҳам ё аст буд шуд кард гуфт онҳо ҳар низ",
    "tt": "һәм белән бу өчен бер дә да иде булган ул аның турында һәр яки бар юк соң",
    "uk": "і в не на що з та у до за як від про його це для але який також було після або він є й буде їх"
    " сказав заявив ми так по ще",
    # Arabic letters
    "ar": "في من على إلى أن التي عن مع هذا هذه الذي كما بين بعد قال أو كان لا ما إن قد هو كل لم كانت ذلك أي",
    "fa": "و در به از که این را با است برای آن های می یک بر شده خود تا هم کرد گفت او اما نیز هر بود شود"
    " دارد باید",
    "ps": "د په چې او له سره ته دی دي کې هغه شي نه یې وي یا لري لپاره دا ده څخه خو هم وویل تر وو",
    "sd": "۾ جي جو جا کي ۽ آهي کان ته هن سان هر ڪري نه",
    "ug": "ۋە بىر بۇ ئۈچۈن بىلەن ھەم ئۇ دەپ ھەر ياكى بار",
    "ur": "کے کی میں ہے اور کا سے کو نے کہ پر یہ ہیں اس بھی جو ایک نہیں کہا تھا ہو کسی گا لئے گئی تک",
    # Devanagari, Bengali, Ethiopic and Hebrew letters
    "hi": "के में है की और से को का ने कि पर यह हैं भी एक नहीं इस कहा था जो हो लिए या वह तक उन्होंने",
    "mr": "आणि आहे या व की हे तो ते नाही होते आहेत केले असे म्हणाले एक करून मध्ये सर्व किंवा त्यांनी"
    " प्रत्येक",
    "ne": "र छ को मा ले हो गरेको भएको पनि छन् यो एक भने गर्न हुने लागि छैन प्रत्येक वा",
    "as": "আৰু এই পৰা নাই যে তেওঁ বাবে হয় কোনো প্ৰত্যেক",
    "bn": "এবং ও এই করে থেকে না যে তার একটি জন্য হয় কোনো এর বলেন মধ্যে সঙ্গে বা হবে প্রত্যেকের তিনি",
    "am": "ነው እና ላይ ውስጥ ጋር ወደ እንደ ይህ ነገር ሁሉ ግን አንድ አለው ወይም ናቸው ሲሉ ተናገሩ",
    "ti": "እዩ ኣብ ናይ ካብ ምስ እዚ ዝኾነ ሰብ ኣለዎ ወይ ድማ ናብ ከም",
    "he": "של את על לא כי עם הוא זה גם או כל אל מן אין אמר היא אך בין אם",
    "yi": "און די צו אין פון פֿון מיט דאס דאָס דער זיך איז נישט ניט",
}  # fmt: skip
