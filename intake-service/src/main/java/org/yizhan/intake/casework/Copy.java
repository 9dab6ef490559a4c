package org.yizhan.intake.casework;

import org.yizhan.intake.request.HelpRequest;

/**
 * Everything that is kept of a request, for the person who sent it (PIPL art. 45, GDPR art. 15 and
 * 20). What staff write for one another is not in it; the city office answers for that.
 *
 * @param receiptTail the last four characters of the receipt
 * @param request what was told, whole
 * @param following what happened since, as the requester sees it
 */
public record Copy(String receiptTail, HelpRequest request, Following following) {}
