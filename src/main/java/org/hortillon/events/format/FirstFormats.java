package org.hortillon.events.format;

import org.hortillon.access.HubSetUp;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A new hub begins with the formats that many hubs have; it changes or retires them. */
@Component
class FirstFormats {

    private final Formats formats;

    FirstFormats(Formats formats) {
        this.formats = formats;
    }

    @EventListener
    void propose(HubSetUp hub) {
        formats.propose();
    }
}
