package org.hortillon.events.calendar;

import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.Objects;
import net.fortuna.ical4j.model.TimeZone;
import net.fortuna.ical4j.model.TimeZoneRegistry;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import org.jspecify.annotations.Nullable;

/** The calendar library's own zones, without those that calendars bring along: it would keep each of a million. */
final class NothingRegistered implements TimeZoneRegistry {

    private final TimeZoneRegistry zones = TimeZoneRegistryFactory.getInstance().createRegistry();

    @Override
    public void register(TimeZone timezone) {}

    @Override
    public void register(TimeZone timezone, boolean update) {}

    @Override
    public void clear() {}

    @Override
    public @Nullable TimeZone getTimeZone(String id) {
        return zones.getTimeZone(id);
    }

    @Override
    public Map<String, ZoneRules> getZoneRules() {
        return zones.getZoneRules();
    }

    @Override
    public ZoneId getZoneId(String name) {
        return zones.getZoneId(name);
    }

    @Override
    public String getTzId(String zoneId) {
        return Objects.requireNonNullElse(zones.getTzId(zoneId), zoneId);
    }
}
