/** In UTF-16 units: what is written over a box is short. */
const longestTitle = 40;

/** What sites write over boxes that lead to other stories, and before links to them: all of a heading. */
const toOthers = [
  "related(?: \\w+)?|(?:read|see) (?:also|more|next)|also read|(?:most (?:read|viewed|popular|shared)|trending|popular|recommended|more from|you (?:may|might))(?: .+)?|up next|editors?['’]s? (?:picks?|choice)",
  "関連(?:記事|ニュース)|あわせて読みたい|.{0,12}ランキング|(?:人気|おすすめ|注目|話題)の?(?:記事|ニュース)",
  "(?:相[关關]|推[荐薦]|延伸|[热熱][门門])(?:[阅閱][读讀]|新[闻聞]|文章)|.{0,4}(?:[热熱](?:榜|搜)|排行榜?)",
  "(?:관련|추천|인기|많이 본) ?(?:기사|뉴스)|.{0,8}(?:랭킹|순위)",
  "meistgelesen.*|mehr zum thema|lesen sie auch|(?:à )?lire aussi|sur le même sujet|(?:les )?(?:articles )?(?:les )?plus lus",
  "lo más (?:leído|visto)|noticias relacionadas|leia também|(?:as )?mais lidas|leggi anche|(?:i )?più letti|lees ook|meest gelezen|mest l[äe]s[tae]*|les også|читайте также|czytaj też|baca juga|terpopuler",
];
/** And over what readers say. */
const fromReaders = [
  "(?:\\d+ )?comments?|コメント|.{0,4}(?:[评評][论論]|留言)|댓글|kommentare|commentaires|comentarios",
];
const headingOf = (titles: readonly string[]) =>
  new RegExp(`^(?:${titles.join("|")})[\\s:：|｜…»>›→–—-]*$`, "iu");
const toOtherStories = headingOf(toOthers);
const besideStory = headingOf([...toOthers, ...fromReaders]);

/** Whether these words are all that stands over a list of other stories, or before one. */
export function leadsToOtherStories(words: string): boolean {
  return isAllOf(words, toOtherStories);
}

/** Whether these words are a heading of what stands beside a story: other stories, or what readers say. */
export function headBesideStory(words: string): boolean {
  return isAllOf(words, besideStory);
}

/** Without the blanks around them, of which an indented source has any number. */
function isAllOf(words: string, heading: RegExp): boolean {
  const said = words.trim();
  return said.length <= longestTitle && heading.test(said);
}
