<#-- A page without the site around it, for when the site is not there. -->
<!doctype html>
<html lang="${w.tag()}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
</head>
<body>
<main id="main">
${main?no_esc}
</main>
</body>
</html>
