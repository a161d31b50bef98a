// Shows the articles whose words, labels or names have what is looked for.
const articles = [...document.querySelectorAll("article")];
const words = articles.map((each) => each.textContent.toLowerCase());
document.getElementById("find").addEventListener("input", (event) => {
  const wanted = event.target.value.trim().toLowerCase();
  articles.forEach((each, number) => { each.hidden = !words[number].includes(wanted); });
});
