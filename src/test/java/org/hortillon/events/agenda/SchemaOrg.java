package org.hortillon.events.agenda;

import java.net.URI;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The properties of schema.org that may stand in the data of an event, and what search engines make of each. */
final class SchemaOrg {

    private static final String LIST = """
            Event               name                      required     text
            Event               startDate                 required     moment
            Event               location                  required     Place,VirtualLocation
            Event               endDate                   recommended  moment
            Event               description               recommended  text
            Event               image                     recommended  url
            Event               eventStatus               recommended  EventScheduled,EventCancelled,EventRescheduled
            Event               previousStartDate         possible     moment
            Event               eventAttendanceMode       recommended  OfflineEventAttendanceMode,OnlineEventAttendanceMode,MixedEventAttendanceMode
            Event               offers                    recommended  Offer
            Event               organizer                 recommended  Organization
            Event               performer                 recommended  Person
            Event               sponsor                   possible     Organization
            Event               url                       possible     url
            Event               inLanguage                possible     text
            Event               isAccessibleForFree       possible     boolean
            Event               maximumAttendeeCapacity   possible     number
            Event               remainingAttendeeCapacity possible     number
            Place               address                   required     PostalAddress
            Place               name                      recommended  text
            PostalAddress       addressLocality           recommended  text
            PostalAddress       addressCountry            recommended  text
            PostalAddress       streetAddress             possible     text
            VirtualLocation     url                       required     url
            Offer               price                     recommended  number
            Offer               priceCurrency             recommended  text
            Offer               availability              recommended  InStock,SoldOut
            Offer               url                       recommended  url
            Offer               validFrom                 possible     moment
            Organization        name                      recommended  text
            Organization        url                       possible     url
            Person              name                      recommended  text
            Person              url                       possible     url
            """;
    private static final Set<String> THINGS =
            Set.of("Event", "Place", "PostalAddress", "VirtualLocation", "Offer", "Organization", "Person");
    private static final List<Property> PROPERTIES =
            LIST.lines().map(line -> line.split(" +")).map(Property::of).toList();

    private SchemaOrg() {}

    private record Property(String thing, String name, String standing, List<String> types) {

        static Property of(String[] words) {
            return new Property(words[0], words[1], words[2], List.of(words[3].split(",")));
        }

        String said() {
            return thing + "." + name;
        }
    }

    /** What is wrong with {@code thing}: not on the list, of another type, or required and not there. */
    static List<String> mistakes(Map<?, ?> thing) {
        var type = Objects.toString(thing.get("@type"));
        var mistakes = new ArrayList<String>(absent(thing, "required"));
        thing.forEach((name, value) -> {
            if (!Set.of("@type", "@context").contains(name)) {
                PROPERTIES.stream()
                        .filter(property -> property.said().equals(type + "." + name))
                        .findFirst()
                        .ifPresentOrElse(
                                property -> mistakes.addAll(mistakes(property, value)),
                                () -> mistakes.add(type + "." + name));
            }
        });
        return mistakes;
    }

    /** The properties of this standing that {@code thing} lacks. */
    static List<String> absent(Map<?, ?> thing, String standing) {
        return PROPERTIES.stream()
                .filter(property -> property.thing().equals(thing.get("@type"))
                        && property.standing().equals(standing))
                .filter(property -> !thing.containsKey(property.name()))
                .map(Property::said)
                .toList();
    }

    private static List<String> mistakes(Property property, Object value) {
        if (value instanceof List<?> several) {
            return several.stream()
                    .flatMap(one -> mistakes(property, one).stream())
                    .toList();
        }
        if (value instanceof Map<?, ?> thing) {
            return property.types().contains(Objects.toString(thing.get("@type")))
                    ? mistakes(thing)
                    : List.of(property.said());
        }
        return property.types().stream().anyMatch(type -> is(type, value)) ? List.of() : List.of(property.said());
    }

    private static boolean is(String type, Object value) {
        return switch (type) {
            case "text" -> value instanceof String text && !text.isBlank();
            case "number" -> value instanceof Number number && number.longValue() >= 0;
            case "boolean" -> value instanceof Boolean;
            case "url" -> value instanceof String text && isAbsolute(text);
            case "moment" -> value instanceof String text && isMoment(text);
            default -> !THINGS.contains(type) && value.equals("https://schema.org/" + type);
        };
    }

    private static boolean isMoment(String text) {
        try {
            return OffsetDateTime.parse(text).toString().equals(text);
        } catch (DateTimeParseException _) {
            return false;
        }
    }

    private static boolean isAbsolute(String text) {
        var address = URI.create(text);
        return address.getHost() != null && Set.of("http", "https").contains(address.getScheme());
    }
}
