/**
 * Words that stand, with a capital, before a surname and are no given name: titles and offices, days and
 * months, and the small words that begin a sentence; in English, and the commonest of other languages
 * (without diacritics). What is missing here costs a mark on a page that never gives the person's full
 * name, and no more.
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
`
  .trim()
  .replace(/\s+/g, " ");
