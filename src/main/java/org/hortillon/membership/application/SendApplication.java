package org.hortillon.membership.application;

import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.stream.Collectors;
import org.hortillon.access.Limits;
import org.hortillon.hubs.Label;
import org.hortillon.hubs.Territory;
import org.hortillon.kernel.Language;
import org.hortillon.membership.MemberKinds;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes an application: look at it, see that nobody floods, store it, tell the applicant. Whoever has applied already is
 * thanked like anybody else, and told so by mail only: the page tells strangers nothing about an address.
 */
@Component
class SendApplication {

    /** Many people may share one address, in a school or behind a proxy. */
    static final int LIMIT_PER_HOUR = 5;

    private final Applications applications;
    private final Limits limits;
    private final ApplicationLetters letters;
    private final OpenInvitations invitations;
    private final Territory territory;
    private final Clock clock;

    SendApplication(
            Applications applications,
            Limits limits,
            ApplicationLetters letters,
            OpenInvitations invitations,
            Territory territory,
            Clock clock) {
        this.applications = applications;
        this.limits = limits;
        this.letters = letters;
        this.invitations = invitations;
        this.territory = territory;
        this.clock = clock;
    }

    /** Takes the application that came from this network address, or says why not. */
    @Transactional
    public ApplicationOutcome send(ApplicationForm form, String address, Language language) {
        if (form.byProgram()) {
            return new ApplicationOutcome.Received();
        }
        var problems = ApplicationRules.problems(form, communes(), Set.copyOf(MemberKinds.ALL));
        if (!problems.isEmpty()) {
            return new ApplicationOutcome.Incomplete(problems);
        }
        if (!limits.allows("membership.apply", address, LIMIT_PER_HOUR, Duration.ofHours(1))) {
            return new ApplicationOutcome.NotNow(ApplicationRules.Problem.TOO_MANY);
        }
        var before = applications.open(form.email());
        if (before.isPresent()) {
            letters.again(before.get(), form, language);
            return new ApplicationOutcome.Received();
        }
        var now = clock.instant();
        var application = applications.store(form, language, now);
        applications.note(application, PathRules.Act.RECEIVE, now);
        if (!form.invitation().isEmpty()) {
            invitations.accepted(form.invitation(), application);
        }
        letters.received(application, form, language);
        return new ApplicationOutcome.Received();
    }

    private Set<String> communes() {
        return territory.communes().stream().map(Label::key).collect(Collectors.toUnmodifiableSet());
    }
}
