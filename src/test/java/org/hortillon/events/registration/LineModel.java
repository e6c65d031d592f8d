package org.hortillon.events.registration;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import org.hortillon.events.registration.RegistrationRules.Act;
import org.jspecify.annotations.Nullable;

/** What registrations of one event should come to, in plain Java and without the application's rules. */
final class LineModel {

    /** The terms of the event. */
    record Setting(boolean approval, boolean waitingList, int offerHours, Instant closes, Instant starts) {}

    private static final class Place {
        private Standing standing;
        private int seats;
        private int turn;
        private Instant until = Instant.EPOCH;

        Place(Standing standing, int seats, int turn) {
            this.standing = standing;
            this.seats = seats;
            this.turn = turn;
        }
    }

    private final Setting setting;
    private final Map<Integer, Place> places = new TreeMap<>();
    private int capacity;
    private int turns;
    private int offers;
    private Instant now;
    private boolean settled = true;

    LineModel(Setting setting, int capacity, Instant now) {
        this.setting = setting;
        this.capacity = capacity;
        this.now = now;
    }

    int offers() {
        return offers;
    }

    /** Whether anybody has looked since the clock went on. */
    boolean isSettled() {
        return settled;
    }

    Instant now() {
        return now;
    }

    /** Of each person where the registration stands, and with how many seats. */
    Map<Integer, String> standings() {
        var said = new TreeMap<Integer, String>();
        places.forEach((person, place) -> said.put(person, place.standing.code() + " " + place.seats));
        return said;
    }

    void clock(Duration on, boolean swept) {
        now = now.plus(on);
        settled = false;
        if (swept) {
            settle();
        }
    }

    void resize(int to) {
        capacity = to;
        settle();
    }

    void join(int person, int seats, boolean team, boolean regardless) {
        settle();
        var over = team
                ? now.isAfter(setting.starts().plus(Duration.ofHours(2)).minusNanos(1))
                : !now.isBefore(setting.closes());
        if (over || !isGivenUp(places.get(person))) {
            return;
        }
        if (setting.approval() && !team) {
            places.put(person, new Place(Standing.ASKED, seats, 0));
        } else if (seats <= capacity - held() || regardless) {
            places.put(person, new Place(Standing.SEATED, seats, 0));
        } else if (setting.waitingList() && now.isBefore(setting.closes())) {
            places.put(person, new Place(Standing.WAITING, seats, ++turns));
        }
    }

    private static boolean isGivenUp(@Nullable Place place) {
        return place == null || place.standing == Standing.CANCELLED || place.standing == Standing.LAPSED;
    }

    /** Without a registration there is no link to follow. */
    void act(int person, Act act) {
        var place = places.get(person);
        if (place == null) {
            return;
        }
        settle();
        if (now.isBefore(setting.starts())) {
            switch (act) {
                case ACCEPT -> go(place, Standing.OFFERED, Standing.SEATED);
                case DECLINE -> go(place, Standing.OFFERED, Standing.CANCELLED);
                case REFUSE -> go(place, Standing.ASKED, Standing.REFUSED);
                case CANCEL -> cancel(place);
                case APPROVE -> approve(place);
            }
        }
        settle();
    }

    private static void go(Place place, Standing from, Standing to) {
        if (place.standing == from) {
            place.standing = to;
        }
    }

    private static void cancel(Place place) {
        switch (place.standing) {
            case ASKED, WAITING, OFFERED, SEATED -> place.standing = Standing.CANCELLED;
            default -> {}
        }
    }

    private void approve(Place place) {
        if (place.standing != Standing.ASKED) {
            return;
        }
        if (place.seats <= capacity - held()) {
            place.standing = Standing.SEATED;
        } else if (setting.waitingList() && now.isBefore(setting.closes())) {
            place.standing = Standing.WAITING;
            place.turn = ++turns;
        }
    }

    void shrink(int person, int to) {
        var place = places.get(person);
        if (place == null) {
            return;
        }
        settle();
        if (to < place.seats && now.isBefore(setting.starts())) {
            switch (place.standing) {
                case ASKED, WAITING, OFFERED, SEATED -> place.seats = to;
                default -> {}
            }
        }
        settle();
    }

    /** What is over lapses; then, again and again, the first in line whose group fits is offered seats. */
    private void settle() {
        settled = true;
        for (var place : places.values()) {
            var over = place.standing == Standing.OFFERED && !now.isBefore(place.until);
            var closed = place.standing == Standing.WAITING && !now.isBefore(setting.closes());
            if (over || closed) {
                place.standing = Standing.LAPSED;
            }
        }
        while (now.isBefore(setting.closes())) {
            var free = capacity - held();
            var next = places.values().stream()
                    .filter(place -> place.standing == Standing.WAITING && place.seats <= free)
                    .min(Comparator.comparingInt(place -> place.turn));
            if (next.isEmpty()) {
                return;
            }
            var until = now.plus(Duration.ofHours(setting.offerHours()));
            next.get().standing = Standing.OFFERED;
            next.get().until = until.isAfter(setting.closes()) ? setting.closes() : until;
            offers++;
        }
    }

    private int held() {
        return places.values().stream()
                .filter(place -> place.standing == Standing.OFFERED || place.standing == Standing.SEATED)
                .mapToInt(place -> place.seats)
                .sum();
    }
}
