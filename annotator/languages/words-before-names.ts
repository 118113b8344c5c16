/**
 * Words that stand, with a capital, before a surname and are no given name: titles and offices, days and
 * months, and the small words that begin a sentence; in English, and the commonest of other languages.
 * What is missing here costs a mark on a page that never gives the person's full
 * name, and no more. No Japanese given name is among them, whatever it means elsewhere (Mai, Nao).
 */
export const wordsBeforeNames = `
mr mrs ms miss mx dr sir dame lord lady madam president vice premier prime minister ministers chancellor secretary
senator sen representative rep congressman congresswoman governor gov mayor chief leader speaker chair chairman chairwoman
chairperson ambassador envoy general gen admiral colonel captain justice judge prof professor candidate lawmaker
politician conservative liberal republican democrat nationalist hardliner hawk incumbent frontrunner newcomer veteran
king queen prince princess emperor empress pope saint st former ex incoming outgoing then-president new old
coach driver rider striker goalkeeper defender midfielder author actor actress singer host
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
october november december today yesterday tomorrow tonight
a an the and but or nor so yet if as at by for from in into of off on onto out over per since than that then
there these this those through to toward towards under until up upon via vs versus was were when whenever where whereas
whether which while who whom whose why will with within without would about above across after against along alongside
although amid among around because before behind below beneath beside besides between beyond both can could despite did
do does down during each either even every except few had has have he her here his how however i inside is it its
just later let like many may meanwhile might more most much must my near neither never next no not now once one only
other otherwise our outside own perhaps same several shall she should some soon still such their them they though thus
too two unless unlike us very we what whatever yes you your are be been being says said say tells told asks asked
calls called meet meets met see sees saw gives gave takes took makes made wins won lost loses backs urges warns praises
hails slams thanks joins names picks makes also maybe instead indeed earlier enter exit re poll polls analysis opinion
breaking watch live exclusive editorial update factbox explainer video photo photos read america american british chinese
french german indian japanese korean russian china france germany india japan korea russia beijing berlin brussels delhi london
moscow paris seoul tokyo washington us uk south north nation party government cabinet team house white camp rival ally critics
frau herr mme madame monsieur sra sr senora senor signora signor dona don ba ong ibu bapak pak pani pan bayan tong
der die das den dem des wie dass wenn als mit von fur und aber auch nach vor bei seit doch laut wo ob weil
la le el il les los lo gli con para por pour avec mais quand si selon segun pero cuando como ma quando se per da do
ketika namun menurut saat dan khi theo nhung va
supporters voters lawmakers aides foreign trade commerce finance defense defence parliament congress senate
aunque mientras tras ni hoy tambien ademas asi aun ya tanto entre hasta hacia desde durante mediante ante bajo contra
sin sobre tampoco despues antes luego entonces ahora ayer manana anoche siempre nunca quiza quizas tal vez porque pues
donde quien quienes cual cuales cuanto que su sus este esta esto estos estas ese esa eso aquel aquella ambos cada
toda todos solo solamente incluso embargo sino o u y e al del un una unos unas en de presidente presidenta primer
primera ministro ministra canciller mandatario mandataria lider jefe gobierno reunida reunido visita cumbre
mas ja nem enquanto tambem segundo conforme embora apesar alem ainda agora hoje ontem amanha depois ate sem sob pois
onde quem qual quais quanto seu sua seus suas isto esse essa isso aquele aquela somente apenas inclusive porem contudo
todavia entretanto ou os um uma na nos nas ao aos dos em primeira primeiro chanceler governo
lorsque comme puis hier aujourdhui demain apres avant alors ainsi aussi meme encore deja depuis pendant durant vers
contre sans sous sur chez dans tandis tant pourtant cependant toutefois neanmoins car donc et qui quoi dont lequel
puisque parce afin bien jamais toujours enfin ensuite desormais face malgre outre pres lors son sa ses leur leurs ce
cet cette ces une au aux du elle ils elles nous vous premiere ministre chef gouvernement
secondo anche mentre come ne poi ieri oggi domani dopo prima allora cosi ancora gia tra fra verso contro senza sotto
sopra sul sulla nel nella dal dalla alla della dei delle tuttavia inoltre infine intanto perche poiche dunque quindi
cui chi che dove quale sia nonostante malgrado proprio sempre non ed uno suo suoi sue questo questa quello quella
entrambi ogni tutto tutti primo capo
wahrend obwohl nachdem bevor sowohl weder gestern heute morgen bereits schon noch nun jetzt dann danach damit dabei
dagegen deshalb daher dennoch trotzdem allerdings jedoch zudem ausserdem nur erst bis ab auf aus ausser durch gegen
gegenuber hinter neben ohne statt trotz uber unter wegen zwischen zu zum zur im am beim vom ein eine einer einem einen
kein keine sein seine ihr ihre ihren dieser diese dieses jener jene welcher welche wer wann warum sobald solange
sofern falls indem sondern denn nicht nie immer vielleicht selbst sogar kanzler ministerprasident premierminister
premierministerin regierungschefin prasident
terwijl hoewel nadat voordat zowel gisteren vandaag ook nog nu daarna daarom echter toch maar want omdat toen wanneer
waar wat volgens van voor door onder tegen tussen zonder sinds tot bij naar uit op aan het een zijn haar hun deze dit
dat
sementara meski meskipun walau sebelumnya selain baik setelah sebelum sejak hingga sampai karena sebab jika kalau bila
apabila tetapi tapi sedangkan serta atau juga bahkan bagi bahwa dalam dari dengan di ke oleh pada untuk kepada tentang
terhadap antara atas kini lalu kemudian kemarin ini itu adapun melalui selama usai akan presiden perdana menteri
menlu
ca neu vi nhu voi ve cho cua tu trong ngoai truoc sau dau nay hom qua hay hoac tuy mac cung dang bi duoc noi chinh
bang phia thu tuong truong chu tich
ancak hem fakat ama veya ki cunku eger ise icin ile gibi kadar gore sonra bugun dun yarin simdi hala yine ayrica
ustelik bu bir hic sadece eski yeni baskan baskani basbakan bakan lideri
ale oraz lub albo gdy kiedy jesli jezeli choc chociaz poniewaz bo wiec zatem jednak natomiast takze rowniez tez juz
jeszcze dzis dzisiaj wczoraj jutro po przed przy od za w z ze nad pod bez dla przez wedlug podczas mimo oprocz jak co
kto ktory ktora ten ta jego jej ich prezydent szef
medan aven efter innan nar om men och eller att som fran med mot mellan vid till av pa dar sedan igar idag imorgon
enligt trots bade varken inte statsminister mens selv etter hvis og mod mellem ved til af paa saa ifolge baade hverken
ikke
kdyz protoze nebo take jeste uz dnes vcera zitra podle pred pri mezi pro
vaikka kun mutta seka myos nyt eilen tanaan huomenna
ha mert amikor es vagy meg mar tegnap holnap
desi cand daca dupa inainte azi maine potrivit pentru din cu
sebbene benché siccome infatti invece oltre appena finché affinché cosa persino perfino neppure neanche nemmeno ora
adesso eppure ovvero cioè pure qualora grazie dato visto insieme lunedì martedì mercoledì giovedì venerdì sabato
domenica
pese salvo excepto asimismo igualmente finalmente previamente anteriormente posteriormente gracias junto lunes martes
miércoles jueves viernes sábado domingo
após com então assim caso talvez mesmo logo segunda terça quarta quinta sexta
par quoique maintenant seul seule sauf hormis soit quant lundi mardi mercredi jeudi vendredi samedi dimanche
seitdem zuvor später gemäß außer außerdem indes indessen dafür dadurch darauf hingegen oder montag dienstag mittwoch
donnerstag freitag samstag sonntag
zelfs alleen zodat mits tenzij indien zodra zolang hoe waarom eerder naast ondanks wegens bovendien maandag dinsdag
woensdag donderdag vrijdag zaterdag zondag intussen aangezien
tylko nawet według zdaniem zarówno ani teraz potem następnie wcześniej później skoro czy ponadto tymczasem obok poza
jeśli jeżeli choć chociaż ponieważ więc także również już dziś
hanya agar supaya tanpa selanjutnya padahal walaupun apalagi sebagai seperti bersama jelang terkait soal senin selasa
rabu kamis jumat sabtu minggu
bởi để không đến ngay nhờ trên dưới được đối hiện vừa lúc những
lakin ayrıca yarın zira bile yalnızca oysa oysaki halbuki böylece nitekim dahası öte daha salı pazartesi nihayet belki
keşke artık henüz hatta çünkü dün şimdi başkanı dışişleri
`
  .trim()
  .replace(/\s+/g, " ");
