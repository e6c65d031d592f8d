package org.hortillon.membership;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.hortillon.hubs.Label;
import org.hortillon.kernel.DiscreetCounts;
import org.hortillon.kernel.Paging;
import org.hortillon.kernel.Tr;
import org.hortillon.people.Audience;
import org.hortillon.people.CustomField;
import org.jspecify.annotations.Nullable;

/** The directory as {@code reader} sees it: how many members there are, and those who let that reader know them. */
public record MembersPage(
        MemberQuery query,
        Audience reader,
        LocalDate today,
        DiscreetCounts counts,
        List<Card> cards,
        List<Place> places,
        Choices choices,
        Paging paging) {

    /** What a filter may ask for. */
    public record Choices(List<Label> sectors, List<Label> communes, List<Label> skills, List<CustomField> fields) {}

    /** How many of those who are shown live or work in a commune. */
    public record Place(String code, String name, long people) {}

    /** One member, with what the reader may see. */
    public record Card(
            String key,
            String person,
            String name,
            @Nullable String headline,
            @Nullable String headlineEn,
            @Nullable String email,
            @Nullable String phone,
            List<String> skills,
            @Nullable String photo,
            String kind,
            LocalDate joinedOn,
            @Nullable String company,
            @Nullable String companyName,
            @Nullable String sectorLabel,
            @Nullable String sectorLabelEn,
            @Nullable String communeName) {

        static Card of(ResultSet row, int number) throws SQLException {
            return new Card(
                    row.getString("key"),
                    row.getString("person"),
                    row.getString("name"),
                    row.getString("headline"),
                    row.getString("headline_en"),
                    row.getString("email"),
                    row.getString("phone"),
                    List.of((String[]) row.getArray("skills").getArray()),
                    row.getString("photo"),
                    row.getString("kind"),
                    row.getObject("joined_on", LocalDate.class),
                    row.getString("company"),
                    row.getString("company_name"),
                    row.getString("sector_label"),
                    row.getString("sector_label_en"),
                    row.getString("commune_name"));
        }

        /** {@code SD} for Sarah Dubois. */
        public String initials() {
            var last = name.lastIndexOf(' ');
            return name.substring(0, 1) + (last < 0 ? "" : name.substring(last + 1, last + 2));
        }
    }

    public MemberFilter filter() {
        return query.filter();
    }

    /** What is asked of one of the hub's own fields, or empty. */
    public String asked(CustomField field) {
        return query.fields().getOrDefault(field.key(), "");
    }

    /** The answers of a field that is a list. */
    public List<Label> answers(CustomField field, Tr t) {
        return field.answers().stream()
                .map(answer -> new Label(answer, CustomField.said(field.type(), answer, t), null))
                .toList();
    }

    public List<Label> kinds(Tr t) {
        return Label.of(MemberKinds.ALL, "membership.kind.", t);
    }

    public List<Label> orders(Tr t) {
        return Label.of(List.of(MemberFilter.NEWEST), "membership.order.", t);
    }
}
