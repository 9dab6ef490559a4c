<ul id="check"><#list ["length", "letters", "family", "lost"] as what><li>${w.say("page.receipt-unknown." + what)}</li></#list></ul>
