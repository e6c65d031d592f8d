package org.hortillon.figures.evaluation;

import java.util.LinkedHashMap;
import java.util.Map;
import org.hortillon.hubs.Label;
import org.hortillon.hubs.Territory;
import org.springframework.stereotype.Component;

/** Where the communes of the territory lie. */
@Component
public class Contours {

    private final Territory territory;

    Contours(Territory territory) {
        this.territory = territory;
    }

    /** GeoJSON by commune, of those whose outline is known. */
    public Map<String, String> shapes() {
        return territory.contours();
    }

    public Map<String, String> names() {
        var names = new LinkedHashMap<String, String>();
        territory.communes().forEach((Label commune) -> names.put(commune.key(), commune.label()));
        return names;
    }
}
