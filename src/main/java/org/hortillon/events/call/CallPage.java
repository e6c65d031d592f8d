package org.hortillon.events.call;

import org.hortillon.events.form.Typed;

/**
 * A call for talks, for everybody.
 *
 * @param known whether whoever looks can propose something: a member who has signed in
 * @param done what was just done
 */
public record CallPage(Call call, boolean open, boolean known, Typed typed, String done) {}
