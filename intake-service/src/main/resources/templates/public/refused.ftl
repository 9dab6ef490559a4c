<h1>${w.say("problem." + code + ".title")}</h1>
<p>${w.say("problem." + code + ".detail")}</p>
<p>${w.say("page.call")}</p>
