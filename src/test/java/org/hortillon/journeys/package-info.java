/** What people do in a browser, on the demo hub, in Debian's Chromium. */
@NullMarked
package org.hortillon.journeys;

import org.jspecify.annotations.NullMarked;
