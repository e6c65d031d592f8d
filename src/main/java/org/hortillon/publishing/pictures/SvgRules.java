package org.hortillon.publishing.pictures;

import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What a drawing may not hold: anything that runs, opens or fetches. */
final class SvgRules {

    private static final Set<String> FORBIDDEN =
            Set.of("script", "foreignobject", "iframe", "object", "embed", "audio", "video", "a", "handler");

    private SvgRules() {}

    /** The first dangerous thing in the drawing, or nothing. A drawing that is not well-formed is dangerous as a whole. */
    static Optional<String> danger(byte[] svg) {
        try {
            var reader = factory().createXMLStreamReader(new ByteArrayInputStream(svg));
            while (reader.hasNext()) {
                var event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    return Optional.of("<!DOCTYPE>");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    var found = inElement(reader);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            return Optional.of("XML");
        }
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Optional<String> inElement(XMLStreamReader reader) {
        var element = reader.getLocalName();
        if (FORBIDDEN.contains(element.toLowerCase(Locale.ROOT))) {
            return Optional.of("<" + element + ">");
        }
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            var name = reader.getAttributeLocalName(i).toLowerCase(Locale.ROOT);
            var value = reader.getAttributeValue(i).strip().toLowerCase(Locale.ROOT);
            var link = name.equals("href") && !value.startsWith("#");
            var fetch = value.contains("url(") && !value.matches("(?s).*url\\(\\s*['\"]?#.*");
            if (name.startsWith("on") || link || fetch || value.contains("javascript:")) {
                return Optional.of(element + " " + reader.getAttributeLocalName(i));
            }
        }
        return Optional.empty();
    }
}
