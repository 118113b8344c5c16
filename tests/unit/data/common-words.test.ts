import { expect, it } from "vitest";
import { compileGazetteer } from "../../../annotator/gazetteer/compile.ts";
import { openGazetteer } from "../../../annotator/gazetteer/open.ts";
import { findCandidates } from "../../../annotator/match.ts";
import { bundledPack } from "../../../data/bundled.ts";
import { completePack } from "../../../data/packs/complete-pack.ts";

const gazetteer = openGazetteer(compileGazetteer([completePack(bundledPack)]));

/** Words that stand in any text of a language, whatever it is about. Accents are no matter: names are found without them, too. */
const commonWords = {
  English:
    "the of and to in is it that was for on are as with his they at be this have from or one had by word but not what all were we when your can said there use an each which she do how their if will up other about out many then them these so some her would make like him into time has look two more write go see number no way could people my than first been call who its now find long down day did get come made may part over new sound take only little work know place years live me back give most very after things our just name good sentence man think say great where help through much before line right too means old any same tell boy follow came want show also around form three small set put end does another well large must big even such because turn here why ask went men read need land different home us move try kind hand picture again change off play spell air away animal house point page letter mother answer found study still learn should world deficits school told drive run",
  French:
    "le la les un une des de du et est en que qui dans pour pas sur se ce plus par je il elle nous vous on mais ou si leur y bien être avoir fait tout soi soit sera sont même aussi comme cette ces autre sans peu encore après avant deux trois grand petit homme femme jour année temps monde pays vie main chose fois moins rien moi toi lui donc dont où quand très faut peut doit va vient voir dire faire prendre savoir venir mettre tollé dua vola",
  German:
    "der die das und ist in den von zu mit sich des auf für nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch man sein wurde sei wenn ich du wir ihr mein dein unser gut tolle groß klein alt neu Jahr Tag Zeit Mann Frau Kind Haus Welt Land Leben Hand Arbeit gehen kommen machen sagen sehen geben nehmen finden",
  Spanish:
    "el la los las un una de del y es en que se no por con para como más pero sus le ya este sí porque esta entre cuando muy sin sobre también me hasta hay donde quien desde nos durante todos uno les ni contra otros ese eso ante ellos esto mí antes algunos qué unos yo otro otras otra él tanto esa estos mucho quienes nada muchos cual poco ella estar estas algunas algo nosotros mi tu parada año día vez hombre casa mundo país vida mano",
  Italian:
    "il lo la i gli le un una di del della e è in che non per con si da come più ma anche se sono al dei nel alla su ha ho mi ti ci vi ne lui lei noi voi loro questo quello suo mio tuo nostro molto poco tutto ogni quando dove chi cosa perché già ancora sempre mai bene male anno giorno uomo donna casa mondo paese vita mano fare dire andare vedere sapere vola sarà",
  Portuguese:
    "o a os as um uma de do da e é em que não por com para se mais como mas foi ao ele das tem à seu sua ou ser quando muito há nos já está eu também só pelo pela até isso ela entre era depois sem mesmo aos ter seus quem nas me esse eles estão você tinha foram essa num nem suas meu às minha numa elas parada ano dia vez homem mulher casa mundo país vida mão",
  Dutch:
    "de het een en van is in op te dat die voor met zijn niet aan er ook als om bij nog naar uit dan maar wat of door over zo was worden heeft werd hij zij wij jullie hun mijn jouw ons dit deze geen kan zou moet wil goed nieuw groot klein jaar dag tijd man vrouw kind huis wereld land leven hand werk gaan komen maken zeggen zien geven volg school",
  Indonesian:
    "yang dan di dari untuk pada dengan ini itu tidak dalam akan ada juga ke oleh saya kami kita mereka dia anda bisa sudah karena atau seperti lebih telah satu dua tiga empat lima hari tahun orang negara rumah hidup tangan besar kecil baru lama",
  Swedish:
    "och att det i en på är som av för med den till inte om ett men de han så var hade ska skola där då nu kan från vi när man ut upp år dag tid man kvinna barn hus värld land liv hand",
};

it.each(Object.entries(commonWords))("no common word of %s names or tells anything", (_, words) => {
  const found = words
    .split(" ")
    .flatMap((word) => [word, word[0]?.toUpperCase() + word.slice(1)])
    .flatMap((word) => findCandidates(gazetteer, word).map(() => word));
  expect(found).toEqual([]);
});
