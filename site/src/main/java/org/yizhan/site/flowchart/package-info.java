/**
 * Pictures of numbered lists (G9: every station has its process and its emergency flowchart on
 * show): the list in the text is the source, its picture is drawn from the same words.
 */
package org.yizhan.site.flowchart;
