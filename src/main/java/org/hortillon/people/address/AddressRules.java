package org.hortillon.people.address;

import java.time.Duration;
import java.util.Locale;
import org.hortillon.kernel.EmailAddress;
import org.hortillon.kernel.Refusal;

/** What an address must be before somebody is asked to prove it. */
final class AddressRules {

    /** How long the link in the mail proves the address. */
    static final Duration LIFE = Duration.ofDays(1);

    static final int ADDRESSES = 6;
    static final int ASKED_BY_ONE = 5;
    static final int ASKED_FOR_ONE = 3;
    static final Duration WINDOW = Duration.ofHours(1);

    private AddressRules() {}

    /** What becomes of the wish to add an address; an address of somebody else is {@link #ASKED} too. */
    enum Wish implements Refusal {
        ASKED,
        NOT_AN_ADDRESS,
        YOURS_ALREADY,
        ENOUGH,
        TOO_OFTEN;

        @Override
        public String code() {
            return "people.address." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What a link from a mail does. */
    enum Proof {
        PROVED,
        /** It was spent, is a day old, or the address is somebody else's by now. */
        OVER
    }

    static boolean complete(String address) {
        return EmailAddress.isComplete(address);
    }
}
