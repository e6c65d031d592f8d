package org.hortillon.site;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes a small XML document; names carry their prefix as they are, and what XML cannot hold is left out. */
public final class Xml {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();
    private static final Pattern FORBIDDEN =
            Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    /** One step of writing. */
    private interface Step {
        void write() throws XMLStreamException;
    }

    private Xml() {
        try {
            this.out = FACTORY.createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A document with its root open; attributes come in pairs of name and value. */
    public static Xml root(String name, String... attributes) {
        var xml = new Xml();
        xml.step(() -> xml.out.writeStartDocument("UTF-8", "1.0"));
        return xml.open(name, attributes);
    }

    public Xml open(String name, String... attributes) {
        step(() -> {
            out.writeStartElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** An element without content. */
    public Xml empty(String name, String... attributes) {
        step(() -> {
            out.writeEmptyElement(name);
            attributes(attributes);
        });
        return this;
    }

    /** An element that holds a text. */
    public Xml element(String name, String content, String... attributes) {
        open(name, attributes);
        step(() -> out.writeCharacters(clean(content)));
        return close();
    }

    public Xml close() {
        step(out::writeEndElement);
        return this;
    }

    /** The whole document, with whatever was open closed. */
    public String end() {
        step(out::writeEndDocument);
        return text.toString();
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (var i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], clean(attributes[i + 1]));
        }
    }

    private void step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String clean(String content) {
        return FORBIDDEN.matcher(content).replaceAll("");
    }
}
