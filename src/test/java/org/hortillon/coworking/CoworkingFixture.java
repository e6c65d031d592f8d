package org.hortillon.coworking;

import org.hortillon.testing.TestHub;

/** Spaces in a small territory. */
public final class CoworkingFixture {

    private CoworkingFixture() {}

    /** A space in Amiens; its name is its key with a capital. */
    public static void space(TestHub hub, String key, String openedOn) {
        hub.execute("""
                insert into coworking.spaces (key, name, quarter, commune_id, opened_on, description)
                select ?, initcap(?), 'Saint-Leu', m.id, ?::date, 'De **grandes** tables au bord des fleuves.'
                  from hubs.communes m where m.code = '80021'""", key, key, openedOn);
    }

    /** {@code number} desks, numbered from 1. */
    public static void desks(TestHub hub, String space, String kind, int number, String openedOn) {
        hub.execute("""
                insert into coworking.desks (space_id, label, kind, opened_on)
                select s.id, ? || ' ' || lpad(n::text, 2, '0'), ?, ?::date
                  from coworking.spaces s, generate_series(1, ?) n where s.key = ?""", kind, kind, openedOn, number, space);
    }

    /** One office for four people. */
    public static void office(TestHub hub, String space, String label, String openedOn) {
        hub.execute("""
                insert into coworking.offices (space_id, label, seats, surface_m2, opened_on)
                select id, ?, 4, 22, ?::date from coworking.spaces where key = ?""", label, openedOn, space);
    }
}
