package org.hortillon.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import org.hortillon.kernel.Language;
import org.hortillon.kernel.Tr;
import org.junit.jupiter.api.Test;

class TicketTest {

    private static final Tr ENGLISH = new Tr(Language.EN, ZoneOffset.UTC);

    @Test
    void a_ticket_is_said_by_the_ends_that_are_known() {
        assertThat(new Ticket(1_000_000L, 8_000_000L).said(ENGLISH)).isEqualTo("€10k to €80k");
        assertThat(new Ticket(1_000_000L, null).said(ENGLISH)).isEqualTo("from €10k");
        assertThat(new Ticket(null, 200_000_000L).said(ENGLISH)).isEqualTo("up to €2M");
        assertThat(new Ticket(null, null).said(ENGLISH)).isEqualTo("not said");
    }
}
