package org.hortillon.publishing.studio;

import java.time.YearMonth;
import java.util.List;
import org.hortillon.figures.Period;
import org.hortillon.kernel.Language;
import org.hortillon.publishing.check.Fronted;
import org.hortillon.publishing.claim.Claim;
import org.hortillon.publishing.claim.ClaimReader;

/** How a text is read: its language, and the month after which all is future. */
record Reading(Language language, YearMonth end) {

    static Reading of(String text, Period period) {
        return new Reading(ClaimReader.language(Fronted.withoutFrontMatter(text)), YearMonth.from(period.to()));
    }

    List<Claim> claims(String text) {
        return ClaimReader.read(Fronted.withoutFrontMatter(text), language, end);
    }
}
