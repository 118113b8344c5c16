/**
 * Words that stand, with a capital, before a surname and are no given name: titles and offices, days and months, and
 * the small words that begin a sentence. What is missing here costs a mark on a page that never gives the person's full
 * name, and no more. No Japanese given name is among them, whatever it means elsewhere (Mai, Nao; Finnish “mikä”).
 */
const byLanguage = {
  english: `
    mr mrs ms miss mx dr sir dame lord lady madam president vice premier prime minister ministers chancellor secretary
    senator sen representative rep congressman congresswoman governor gov mayor chief leader speaker chair chairman
    chairwoman chairperson ambassador envoy general gen admiral colonel captain justice judge prof professor candidate
    lawmaker politician conservative liberal republican democrat nationalist hardliner hawk incumbent frontrunner
    newcomer veteran king queen prince princess emperor empress pope saint st former ex incoming outgoing then-president
    new old coach driver rider striker goalkeeper defender midfielder author actor actress singer host monday tuesday
    wednesday thursday friday saturday sunday january february march april may june july august september october
    november december today yesterday tomorrow tonight a an the and but or nor so yet if as at by for from in into of
    off on onto out over since than that then there these this those through to toward towards under until up upon via
    vs versus was were when whenever where whereas whether which while who whom whose why will with within without would
    about above across after against along alongside although amid among around because before behind below beneath
    beside besides between beyond both can could despite did does down during each either even every except few had has
    have he her here his how however i inside is it its just later let like many meanwhile might more most much must my
    near neither never next no not now once one only other otherwise our outside own perhaps same several shall she
    should some soon still such their them they though thus too two unless unlike us very we what whatever yes you your
    are be been being says said say tells told asks asked calls called meet meets met see sees saw gives gave takes took
    makes made wins won lost loses backs urges warns praises hails slams thanks joins names picks also maybe instead
    indeed earlier enter exit re poll polls analysis opinion breaking watch live exclusive editorial update factbox
    explainer video photo photos read america american british chinese french german indian japanese korean russian
    china france germany india japan korea russia beijing berlin brussels delhi london moscow paris seoul tokyo
    washington uk south north nation party government cabinet team house white office camp rival ally critics supporters voters
    lawmakers aides foreign trade commerce finance defense defence parliament congress senate tour trip visit summit
    palace hall airport station base hotel tower square centre center building residence headquarters hq embassy
    talks deal pact persuade convince urge ask blame call consider expect follow forget give hear help imagine invite
    make quote remember send show tell thank trust popular hardline given overall outspoken whoever whomever whichever
    wherever anyone everyone nobody somebody
  `,
  spanish: `
    aunque mientras tras ni hoy también además así aún ya si tanto entre hasta hacia desde durante mediante ante bajo
    contra sin sobre tampoco según después antes luego entonces ahora ayer mañana anoche siempre nunca quizá quizás tal
    vez porque pues donde quien quienes cuál cuales cuanto que su sus este esta esto estos estas ese esa eso aquel
    aquella ambos cada toda todos solo solamente incluso embargo sino o u y e al del un una unos unas en de la el los
    las lo gli con por para pero cuando como pese salvo excepto asimismo igualmente finalmente previamente anteriormente
    posteriormente gracias junto presidente presidenta primer primera ministro ministra canciller mandatario mandataria
    líder jefe gobierno reunida reunido visita cumbre señor señora don doña sr sra lunes martes miércoles jueves viernes
    sábado domingo senora senor dona victoria simultáneamente recientemente conservadora ultraconservadora nueva
    precisamente recordemos admiradora propuso reiteró comercio exteriores defensa hacienda tesoro estado economía
    lideresa
  `,
  portuguese: `
    mas já nem enquanto também segundo conforme embora apesar além ainda agora hoje ontem amanhã depois até sem sob
    pois onde quem qual quais quanto que seu sua seus suas isto esse essa isso aquele aquela somente apenas
    inclusive porém contudo todavia entretanto ou os um uma na nos nas ao aos dos em da do das com após então assim
    caso talvez mesmo logo primeira primeiro chanceler governo quando se per por como terça quarta quinta sexta
    segunda comércio exteriores defesa tesouro estado economia fazenda
  `,
  french: `
    lorsque comme puis hier ni aujourdhui demain après avant alors ainsi aussi même encore déjà depuis pendant durant
    vers contre sans sous sur chez dans tandis tant pourtant cependant toutefois néanmoins car donc et qui quoi dont
    lequel puisque parce afin bien jamais toujours enfin ensuite désormais face malgré outre près lors son sa ses leur
    leurs ce cet cette ces une au aux du elle ils elles nous vous le les il avec pour mais quand si selon par quoique
    maintenant seul seule sauf hormis soit quant première ministre chef gouvernement mme madame monsieur lundi mardi
    mercredi jeudi vendredi samedi dimanche parallèlement récemment seulement conservatrice ultranationaliste nouvelle
    auparavant interrogée élue cheffe surnommée étrangères défense trésor etat état économie chancelière dirigeante
  `,
  italian: `
    secondo anche mentre come né poi ieri oggi domani dopo prima allora così ancora già tra fra verso contro senza sotto
    sopra sul sulla nel nella dal dalla alla della dei delle con per ma quando se tuttavia inoltre infine intanto perché
    poiché dunque quindi cui chi che dove quale sia nonostante malgrado proprio sempre non ed uno suo suoi sue questo
    questa quello quella entrambi ogni tutto tutti sebbene benché siccome infatti invece oltre appena finché affinché
    cosa persino perfino neppure neanche nemmeno ora adesso eppure ovvero cioè pure qualora dato visto insieme grazie
    signor signora primo capo lunedì martedì mercoledì giovedì venerdì sabato domenica vittoria contemporaneamente
    successivamente soltanto conservatrice nuova eletta allieva commercio esteri difesa tesoro stato economia
    presidentessa
  `,
  german: `
    während obwohl nachdem bevor sowohl weder gestern heute morgen bereits schon noch nun jetzt dann danach damit dabei
    dagegen deshalb daher dennoch trotzdem allerdings jedoch zudem außerdem nur erst bis ab auf aus außer durch gegen
    gegenüber hinter neben ohne statt trotz über unter wegen zwischen zu zum zur im am beim vom ein eine einer einem
    einen kein keine sein seine ihr ihre ihren dieser diese dieses jener jene welcher welche wer wann warum sobald
    solange sofern falls indem sondern denn nicht nie immer vielleicht selbst sogar der die das den dem des wie dass
    wenn als mit von für und aber auch nach vor bei seit doch laut wo ob weil seitdem zuvor später gemäß indes indessen
    dafür dadurch darauf hingegen oder frau herr kanzler ministerpräsident premierminister premierministerin
    regierungschefin präsident montag dienstag mittwoch donnerstag freitag samstag sonntag fur gleichzeitig inzwischen
    parallel tag tage woche wochen monat monate jahr jahre stunden
  `,
  dutch: `
    terwijl hoewel nadat voordat zowel gisteren vandaag ook nog nu daarna daarom echter toch maar want omdat toen
    wanneer waar wat volgens van voor door onder tegen tussen zonder sinds tot bij naar uit op aan het een zijn haar hun
    deze dit dat zelfs alleen zodat mits tenzij indien zodra zolang hoe waarom eerder naast ondanks wegens bovendien
    intussen aangezien maandag dinsdag woensdag donderdag vrijdag zaterdag zondag zaken handel defensie financiën keizer
    regeringsleider partijleider
  `,
  polish: `
    ale oraz lub albo gdy kiedy jeśli jeżeli choć chociaż ponieważ bo więc zatem jednak natomiast także również też już
    jeszcze dziś dzisiaj wczoraj jutro po przed przy od za w z ze nad pod bez dla przez według podczas mimo oprócz jak
    co kto który która ten ta jego jej ich tylko nawet zdaniem zarówno ani teraz potem następnie wcześniej później skoro
    czy ponadto tymczasem obok poza pan pani prezydent szef jednocześnie zwycięstwo partia deklaracja słowa wizyta
    polityka decyzja podobnie ostatecznie dodatkowo rząd gabinet konserwatywna ultrakonserwatywna nowa popularna
    pierwsza prawicowa nacjonalistka liderka polityczka sama niedawno dlatego przypomnijmy wobec wypowiedź spotkanie
    spotkania rozmowa rozmowy decyzje administracja administracji prezydentura polityki zapowiedź zapowiedzi cła taryfy
    plan plany propozycja żądania żądanie doradca doradcy zwolennicy zwolennik przyjazd podróż umowa umowy krytyka
    krytycy wybór wybory sukces przemówienie kariera wystąpienie obietnice przeciwnicy przeciwnik koalicja list groźby
    groźba presja wiadomość telefon popularność notowania frakcja obóz uwagi sojusznik sojusznicy mąż żona rządy
    gabinetu otoczenie ekipa strategia doktryna ruch wpis wojna powrót zwrot postawa stanowisko program projekt
    wizerunek styl droga awans nominacja objęcie kandydatura rywal rywale zaproszenie reakcja odpowiedź pomysł poparcie
    nacisk naciski porozumienie kadencja wizyty ministrowie ministrem przewodnicząca szefowa następczyni poprzednik
    poprzedniczka córka syn rodzina
  `,
  czech: `
    setkání schůzka jednání rozhovor rozhovory hovor návštěva návštěvy administrativa administrativy rozhodnutí politika
    politiku slova cla plán plány návrh požadavky požadavek poradce poradci příznivci příjezd cesta cesty kritika
    kritici vítězství výhra úspěch projev vláda vlády prohlášení vystoupení strana zvolení nástup kurz tým tlak dopis
    výhrůžky zpráva popularita podpora frakce tábor výroky výrok spojenec spojenci manžel manželka strategie doktrína
    krok kroky příspěvek válka návrat postoj kariéra jmenování kandidatura soupeř soupeři pozvání reakce odpověď nápad
    dohoda dohody mandát ministři předseda předsedkyně nástupce předchůdce dcera rodina sliby odpůrci odpůrce koalice
    prezidentství volba telefonát
  `,
  slovak: `
    stretnutie stretnutia rokovanie rokovania návšteva administratíva administratívy rozhodnutie slová clá
    požiadavky poradca poradcovia priaznivci príchod víťazstvo úspech prejav vyhlásenie vystúpenie zvolenie tím
    hrozby správa frakcia stratégia vojna štýl menovanie kandidatúra súper súperi pozvanie reakcia odpoveď ministri
    predsedníčka nástupca predchodca sľuby odporcovia koalícia voľba podľa keď pretože zajtra prvá šéfka stretnutím
    návštevou rokovaní rokovaniach rokovaniami rozhovorov rozhovoroch víťazstva víťazstve zvolenia vládu vládou
    inaugurácia opatrenia januári februári apríli októbri novembri decembri septembri japonsku malajzii washingtone
    amerike kórei číne americký aj hoci zatiaľ preto okrem napriek namiesto teda inak kedy ako prečo hneď predtým
    neskôr tiež takisto spolu napokon iba len alebo či ak lebo medzi počas vďaka pondelok utorok streda štvrtok
    piatok nedeľa premiérku premiérkou prezidenta prezidentovi prezidentom ministerka lídra šéfa čakajú očakáva
    očakávajú povedal uviedla uviedol vyzvala prijala hostila pochválila kabinetu vyjadrenia vyjadrenie politiky
    rozhodnutia návštevu návšteve stretnutí schôdzka schôdzke schôdzku zahraničných obrany obchodu bývalý nový
  `,
  croatian: `
    sastanak susret razgovor razgovori odluka odluke administracija riječi reči carine planovi prijedlog predlog
    zahtjevi zahtevi savjetnik savetnik savjetnici pristaše pristalice dolazak put putovanje sporazum kritičari
    pobjeda pobeda uspjeh uspeh govor vlada vlade izjava izjave nastup stranka izbor dolaskom kurs pritisak pismo
    prijetnje pretnje poruka popularnost podrška frakcija tabor saveznik saveznici suprug strategija potez potezi
    rat povratak stav stil karijera imenovanje suparnik suparnici poziv reakcija odgovor ideja dogovor mandat
    predsjednica predsednica nasljednica prethodnik obećanja protivnici koalicija posjet poseta prema nakon kada jer
    jučer juče danas sutra bivša nova ministrica sastanka sastanku susreta susretu posjeta posjetu razgovora
    razgovore razgovorima odluku odluci pobjede pobjedi pobedi izbora inauguracija smjena taktika mjere mere
    siječnju veljači ožujku travnju svibnju lipnju srpnju kolovozu rujnu listopadu studenom prosincu oktobru
    novembru decembru septembru japanu tokiju americi vašingtonu japana japanska japanski američki iako dok međutim
    ali osim unatoč zbog kod protiv umjesto dakle inače gdje zašto tko koliko premda čim pošto prije poslije kasnije
    zatim potom također takođe zajedno ipak stoga jedino samo čak kao te kroz među iznad ispod uoči tijekom tokom
    povodom ponedjeljak utorak srijeda četvrtak petak subota nedjelja premijerke premijerku premijer predsjednika
    predsjedniku predsedniku ministru čelnica čelnik čelnice šefica šef kancelar čekaju čeka očekuju očekuje pozvala
    primila rekao poručila poručio ugostila dočekala kabineta administraciju posjete posete susreti kritike zahtjev
    obitelj porodica porodice kći vanjskih spoljnih bivši novi novo
  `,
  slovenian: `
    srečanje sestanek pogovor pogovori odločitev odločitve besede načrt načrti zahteve svetovalec svetovalci
    podporniki prihod pot potovanje kritiki zmaga nastop izvolitev pritisk grožnje sporočilo priljubljenost zaveznik
    zavezniki mož poteza poteze vrnitev stališče slog tekmec tekmeci povabilo odziv zamisel naslednica predhodnik
    obljube nasprotniki obisk ker včeraj danes jutri nekdanja srečanja srečanju obiska obisku obiskom izvolitve
    izvolitvi zmage zmagi razprava razprave razpravi telefonski ukrepi januarja februarja aprila junija septembra
    oktobra novembra decembra japonskem japonski tokiu washingtonu maleziji koreji kitajski ameriki ameriška
    japonska tudi zato vendar kljub zaradi poleg medtem glede brez proti namesto kajti torej sicer kdaj kje kako
    zakaj čeprav dokler preden ko niti saj skupaj najprej pozneje prejšnji kasneje čez kot ter oziroma ponedeljek
    torek sreda četrtek petek sobota nedelja premierke premierko predsednice predsednika predsednikom ministrom
    vodja vodje kancler čaka čakajo pričakuje pričakujejo pisala pravi dejala dejal povedala gosti sprejela
    pohvalila administracije politike družina hči poročilo zunanji nekdanji
  `,
  scandinavian: `
    medan även efter innan när om men och eller att som från med mot mellan under över vid till av på där sedan igår
    idag imorgon enligt trots både varken inte statsminister mens selv etter hvis og mod mellem ved til af så ifølge
    ikke keiser kejser kejsar utenriksminister udenrigsminister utrikesminister finansminister forsvarsminister
    försvarsminister handelsminister premiärministern statsministern utrikesministern partiledaren partilederen
    partileder statsråd ordføreren
  `,
  indonesian: `
    sementara meski meskipun walau sebelumnya selain baik setelah sebelum sejak hingga sampai karena sebab jika kalau
    bila apabila tetapi tapi namun sedangkan serta atau juga bahkan bagi bahwa dalam dari dengan di ke oleh pada untuk
    kepada tentang terhadap antara atas kini lalu kemudian kemarin ini itu adapun melalui selama saat usai ketika
    menurut hanya agar supaya tanpa selanjutnya padahal walaupun apalagi sebagai seperti bersama jelang terkait soal ibu
    bapak presiden perdana menteri menlu senin selasa rabu kamis jumat sabtu minggu pak kemenangan popularitas kebijakan
    pernyataan kunjungan pertemuan keputusan partai dukungan antusiasme keberhasilan pemerintah kabinet pidato rencana
    strategi langkah lebih perdagangan pertahanan negeri keuangan ekonomi lawatan kerajaan pentadbiran maharaja kaisar
    pembicaraan pemerintahan ucapan tarif usulan tuntutan penasihat pendukung kedatangan perjalanan perjanjian
    kesepakatan kritik pilihan sukses karier karir janji lawan koalisi surat ancaman tekanan pesan kubu sekutu suami
    istri sikap utusan terpilihnya naiknya perang doktrin gaya gerakan unggahan permintaan tawaran undangan reaksi
    jawaban gagasan pengganti pendahulu saingan penunjukan pencalonan pelantikan pertemuannya telepon jubir juru
    menlunya keluarga kebangkitan kepemimpinan pendekatan agenda kampanye
  `,
  vietnamese: `
    cả nếu vì như với về cho của từ trong ngoài trước sau đầu này hôm qua hay hoặc nhưng tuy mặc cùng đang bị được nói
    chính bằng phía dan khi theo những va bởi để không đến ngay nhờ trên dưới đối hiện vừa lúc thủ tướng tổng thống
    ngoại trưởng chủ tịch bà ông tong ba ong nhung
  `,
  turkish: `
    ancak hem fakat ama veya ki çünkü eğer ise için ile gibi kadar göre sonra bugün dün yarın şimdi hala yine ayrıca
    üstelik bu bir hiç sadece eski yeni lakin zira bile yalnızca oysa oysaki halbuki böylece nitekim dahası öte daha
    nihayet belki keşke artık henüz hatta başkan başkanı başbakan bakan lideri dışişleri salı pazartesi bayan özellikle
    sonunda ardından zaferi muhafazakar kadın ülkesinin önceki konuşmasında sözlerine toplantıda göreve seçimi partisi
  `,
  lithuanian: `
    susitikimo susitikimą pokalbį derybos derybas vizito vizitą sprendimas pergalė kalba žodžiai planas planai
    muitai partija šalininkai kritikai sąjungininkė sausį vasarį balandį gegužę birželį rugpjūtį rugsėjį spalį
    lapkritį gruodį japonijoje tokijuje malaizijoje vašingtone amerikoje korėjoje kinijoje japonijos amerikos anot
    pasak pagal prieš nuo iki apie prie kad jei nors tačiau todėl taip pat dabar vėliau šiandien vakar rytoj kol kur
    kodėl kaip kas ar ir juk vis dėlto kartu pats pati pirmadienį antradienį trečiadienį ketvirtadienį penktadienį
    šeštadienį sekmadienį prezidentui prezidento prezidentu premjerės premjerei premjeras ministras ministrui
    pirmininkė pirmininkės vadovė vadovės lyderė lyderės kancleris sekretorius rašė sakė teigė pareiškė pabrėžė
    laukia laukiama kritikavo gyrė pasveikino pakvietė parėmė susitiko vyriausybė kabinetas vizitas susitikimas
    pokalbis užsienio gynybos prekybos buvęs buvusi naujoji naujasis dabartinė
  `,
  latvian: `
    tikšanos sarunām vizītes vizīti lēmums uzvara vārdi plāns plāni tarifi atbalstītāji sabiedrotā janvārī
    tokijā malaizijā vašingtonā amerikā korejā ķīnā japānas amerikas asv pēc pirms pie bet taču arī savukārt tomēr
    tāpēc tādēļ tagad šodien rīt vēlāk jau vēl tikai kamēr kāpēc kā vai gan turklāt lai tostarp starp pret līdz kopš
    saskaņā pirmdien otrdien trešdien ceturtdien piektdien sestdien svētdien prezidentam premjerministre
    premjerministres premjerministri premjers ministrs ministram līdere līderis vadītāja vadītājs kanclers sacīja
    teica norādīja uzsvēra paziņoja gaida kritizēja slavēja uzaicināja atbalstīja rakstīja apsveica valdība kabinets
    vizīte tikšanās saruna sarunas ārlietu aizsardzības tirdzniecības bijusī bijušais jaunā jaunais
  `,
  estonian: `
    kõnelused kõnelusi kõneluste kohtumist kohtumise kohtumisel vestlus vestlust telefonikõne läbirääkimised
    läbirääkimisi jutuajamine kokkulepe kokkuleppe leping lepingu suhted suhe tehing tehingu valimine võit poolt
    vastas jaanuaris veebruaris märtsis aprillis juunis juulis augustis septembris oktoobris novembris detsembris
    jaapanis tokyos malaisias washingtonis ameerikas hiinas jaapani ameerika kuid aga sest kuigi ehkki siis nüüd
    täna eile homme hiljem varem enne pärast koos samuti lisaks seetõttu sellepärast millal kus miks kuidas kes mis
    ega või ning ent vaid ainult isegi ometi siiski vahepeal peale vastu kohta sõnul esmaspäeval teisipäeval
    kolmapäeval neljapäeval reedel laupäeval pühapäeval presidendi presidendile presidendiga peaministri
    peaministrit peaministrile peaministriga valitsusjuht valitsusjuhi välisministri välisministrit ministrit
    ministrile liider liidri juht kantsler ütles teatas kinnitas ootab oodatakse kritiseeris kiitis kutsus toetas
    kirjutas õnnitles valitsus administratsioon poliitika visiit kohtumine kõne endine uus senine praegune
    kaitseminister kaubandusminister
  `,
  romanian: `
    iar însă deoarece fiindcă întrucât pe despre prin spre către fără sub peste între printre asupra conform astfel
    totuși chiar doar numai nici că ca cum unde cine care astăzi acum apoi atunci premiera premierului premierei
    ministrei ministrului șefa șeful șefului guvernul guvernului cabinetul cabinetului executivul vizita vizitei
    declarația declarațiile declarațiilor întâlnirea întâlnirii întrevederea administrația discursul anunțul decizia
    deciziile planul planurile politica politicile alegerea numirea doamna domnul fosta fostul noua noul președinta
    președintelui liderului lidera propunerea promisiunea promisiunile tarifele taxele consilierul susținătorii criticii
    adversarii aliatul aliații rivalul succesoarea soțul echipa campania mesajul scrisoarea amenințările reacția
    răspunsul popularitatea poziția atitudinea partidul acordul summitul sosirea călătoria turneul mandatul cariera
    predecesorul coaliția împărăteasa japoneza conservatoarea luni miercuri vineri sâmbătă duminică ulterior anterior
    totodată întrebată întrebat vorbind acolo timp săptămâna odată aceasta lui lor să
  `,
  malay: `
    manakala semasa selepas kerana sekiranya bahawa daripada mengenai berhubung ujar jelas tegas kenyataan dasar
    rancangan cadangan kempen kepimpinan perbincangan rundingan penyokong pengkritik pesaing isteri jurucakap setiausaha
    timbalan bekas encik datuk pemimpin ketua parti pengerusi gabenor pasukan amaran ugutan jawapan populariti sambutan
    ketibaan isnin jumaat sebaliknya terdahulu bercakap sehubungan kelmarin semalam esok justeru beliau
  `,
  catalan: `
    però perquè segons amb sense després abans avui ahir demà també només fins malgrat doncs així què dels cap govern
    reunió cimera trobada declaració declaracions discurs decisió pla política victòria elecció nomenament senyora
    senyor exprimer exministre excap anunci aranzels amenaces equip campanya proposta promesa lideressa emperador
    secretari secretària administració partit coalició aliat aliada successora predecessor marit dilluns dimarts
    dimecres dijous divendres dissabte diumenge aleshores llavors anteriorment mentrestant tanmateix preguntada demanada
  `,
  filipino: `
    ngunit subalit dahil kapag habang matapos pagkatapos ayon hanggang tungkol laban kasama sinabi sabi giit dagdag
    tugon pahayag pangulo punong kalihim dating bagong senador gobernador alkalde ginang ginoong pagbisita pagpupulong
    pagdating talumpati desisyon plano patakaran panukala pangako kampanya tagumpay panalo administrasyong
    administrasyon gobyernong gobyerno pamahalaang pamahalaan gabinete partido taripa kasunduan banta sulat tagapayo
    tagasuporta kritiko karibal kaalyado asawa tagapagsalita tanggapan pagkakahalal pagtatalaga pamumuno miyerkules
    huwebes biyernes sabado linggo samantala gayunman kalaunan noong idinagdag iginiit inihayag ipinahayag nangako
    nanalo kahapon bukas ngayong
  `,
  swahili: `
    lakini kwa bi bw bwana mheshimiwa waziri mkuu kiongozi naibu mfalme seneta gavana msemaji katibu mwenyekiti serikali
    baraza utawala ziara mkutano mazungumzo hotuba uamuzi mpango ushindi uteuzi uchaguzi kauli taarifa vitisho mshauri
    wafuasi wakosoaji mpinzani mshirika mume chama ushuru makubaliano kampeni wakati ingawa kwamba baada kabla wa cha
    vya katika kuhusu dhidi mujibu alisema amesema anasema kesho hivyo ndiye huku tangu mpaka kutoka jumatatu jumanne
    jumatano alhamisi ijumaa jumamosi jumapili baadaye hatimaye mapema aidha vilevile hivi aliyekuwa
  `,
  finnish: `
    koska että kuin ja eikä vaan niin vain vielä silti kuitenkin lisäksi jälkeen ennen aikana mukaan kanssa vastaan
    ilman välillä tapaaminen vierailu hallitus puhe päätös politiikka suunnitelma valinta nimitys lausunto kommentti
    puheenjohtaja puoluejohtaja varapresidentti rouva herra entinen uusi väistyvä tuore konservatiivi senaattori
    kuvernööri kauppaministeri puolustusministeri valtiovarainministeri kuningas myöhemmin aiemmin maanantaina tiistaina
    keskiviikkona torstaina perjantaina lauantaina sunnuntaina lopulta samalla tosin toisaalta aluksi tällä viime ensi
    hänen mitä miten miksi missä milloin kuka kenen minkä millä jos jotta sillä tai joka jonka ensin toki ehkä
    juuri jopa siksi siitä tästä näin
  `,
  hungarian: `
    hogy mivel azonban viszont ezért így majd szerint után előtt alatt között ellen nélkül még pedig illetve miközben
    ahol miniszter védelmi pénzügyminiszter alelnök pártelnök pártvezető császár király néhai egykori korábbi volt új
    jelenlegi leköszönő hivatalban konzervatív nacionalista asszony úr látogatás találkozó döntés beszéd győzelem
    szenátor kormányzó később hétfőn kedden szerdán csütörtökön pénteken szombaton vasárnap korábban végül ugyanakkor
    emellett közben először utóbb állítólag eközben szerinte állítása
  `,
  greek: `
    εξωτερικών άμυνας εμπορίου οικονομικών εσωτερικών οικονομίας κυρία κύριος πρωθυπουργός πρόεδρος υπουργός ιάπωνας
    ιαπωνίδα
  `,
  others: `
    bude budou byla byl bylo je jsou má mají může chce chtěla řekla uvedla tvrdí proč co kdo kde jak ať až tak ale také
    však proto přesto zatímco pokud jestli aby že i a za na po od do u o k s v z se ze ve nová bývalá dnes když protože
    nebo take ještě už včera zítra podle před při mezi pro vaikka kun mutta sekä myös nyt eilen tänään huomenna ha mert
    amikor és vagy meg már tegnap holnap deși când dacă după înainte azi mâine potrivit pentru din cu keisari císař
    cisár împăratul împărat ministrul ministar ministr premierul premierka premiérka premijerka prezident predsednik
    președintele predsjednik pääministeri ulkoministeri presidentti miniszterelnök külügyminiszter elnök car johtaja
    prezidents premjerė prezidentas kormányfő liderul prim-ministrul kryeministrja presidenti rais pangulong
  `,
};

/** All of them, in the small letters they are compared in, with a blank between. */
export const wordsBeforeNames = Object.values(byLanguage).join(" ").trim().replace(/\s+/g, " ");
