type Story = { title: string; body: string; language?: string; head?: string };

/** A news page in as few words as news-page detection needs: a headline, a date, an article. */
export function newsPage({ title, body, language = "en", head = "" }: Story): string {
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <meta property="og:type" content="article" />
    <meta property="article:published_time" content="2025-10-23T07:30:00+09:00" />
    <script type="application/ld+json">
      { "@context": "https://schema.org", "@type": "NewsArticle", "headline": ${JSON.stringify(title)}, "datePublished": "2025-10-23" }
    </script>
    ${head}
  </head>
  <body>
    <main>
      <article>
        <h1>${title}</h1>
        <time datetime="2025-10-23">23 October 2025</time>
        ${body}
      </article>
    </main>
  </body>
</html>`;
}

/** Plain text as an article: the first line is the headline, each other line a paragraph. */
export function articleFrom(text: string): string {
  const [title = "", ...lines] = text.split("\n").filter((line) => line.trim());
  return newsPage({
    title: asMarkup(title),
    body: lines.map((line) => `<p>${asMarkup(line)}</p>`).join("\n"),
  });
}

function asMarkup(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
