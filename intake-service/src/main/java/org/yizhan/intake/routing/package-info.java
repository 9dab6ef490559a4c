/**
 * Who should act on a request, and why (转派): pure, no clock, no file, no network.
 *
 * <p>Start at {@link org.yizhan.intake.routing.Router}.
 */
package org.yizhan.intake.routing;
