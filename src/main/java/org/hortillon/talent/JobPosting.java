package org.hortillon.talent;

import gg.jte.Content;
import gg.jte.output.StringOutput;
import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.kernel.Tr;
import org.hortillon.markdown.Markdown;
import org.hortillon.site.DataBlock;
import org.jspecify.annotations.Nullable;

/** What search engines are told of an offer that is open, as a JobPosting of schema.org. */
final class JobPosting {

    private JobPosting() {}

    static Content of(Job job, Tr t) {
        return DataBlock.of(data(job, t));
    }

    static Map<String, Object> data(Job job, Tr t) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", "JobPosting");
        data.put("title", t.pick(job.title(), job.titleEn()));
        data.put("description", html(t.pick(job.description(), job.descriptionEn()), t));
        data.put("datePosted", job.publishedOn().toString());
        data.put(
                "validThrough",
                job.expiresOn()
                        .plusDays(1)
                        .atStartOfDay(t.zone())
                        .toOffsetDateTime()
                        .toString());
        put(data, "employmentType", employment(job.kind()));
        data.put("hiringOrganization", organization(job));
        data.put("jobLocation", Map.of("@type", "Place", "address", address(job)));
        data.put("directApply", false);
        return data;
    }

    /** Whether a job is for full time is not recorded, and so not said. */
    private static @Nullable String employment(String kind) {
        return switch (kind) {
            case "internship" -> "INTERN";
            case "freelance" -> "CONTRACTOR";
            case "apprenticeship" -> "OTHER";
            default -> null;
        };
    }

    private static Map<String, Object> organization(Job job) {
        var organization = new LinkedHashMap<String, Object>();
        organization.put("@type", "Organization");
        organization.put("name", job.companyName());
        put(organization, "sameAs", job.companyWebsite());
        return organization;
    }

    private static Map<String, Object> address(Job job) {
        var address = new LinkedHashMap<String, Object>();
        address.put("@type", "PostalAddress");
        address.put("addressLocality", job.communeName());
        put(address, "postalCode", job.postcode());
        address.put("addressCountry", "FR");
        return address;
    }

    private static void put(Map<String, Object> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }

    private static String html(String markdown, Tr t) {
        var output = new StringOutput();
        Markdown.html(markdown, t).writeTo(output);
        return output.toString();
    }
}
