package org.hortillon.events.ticket;

/**
 * What somebody shows at the door.
 *
 * @param code what its picture says
 * @param shortCode eight signs that somebody at the door can type, such as {@code 4F2A91BC}
 * @param state the standing of the registration
 * @param seats for how many it opens
 */
public record Ticket(String code, String shortCode, String state, int seats) {

    /** The short code in two halves, to be read aloud. */
    public String spelled() {
        return shortCode.substring(0, shortCode.length() / 2) + " " + shortCode.substring(shortCode.length() / 2);
    }

    public boolean used() {
        return state.equals("attended");
    }

    /** The picture as an SVG path, in the units of {@link #side()}. */
    public String path() {
        return QrCode.of(code).path();
    }

    /** How many modules wide the picture is, with its margin. */
    public int side() {
        return QrCode.of(code).side();
    }

    /** The picture alone, as a file. */
    public String svg() {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">
                <rect width="%1$d" height="%1$d" fill="#fff"/><path d="%2$s" fill="#000"/></svg>""".formatted(side(), path());
    }
}
