package org.hortillon.publishing.check;

import java.util.Collection;
import java.util.Optional;
import java.util.regex.Pattern;
import org.hortillon.publishing.statement.Folding;

/** Tells a text about another city: it names that city at its head, and this hub nowhere. */
final class Elsewhere {

    /** The largest cities of France, and some abroad of which ecosystems speak. */
    private static final Pattern CITIES = Pattern.compile(
            "(?<!\\p{L})(?:Paris|Marseille|Lyon|Toulouse|Nice|Nantes|Montpellier|Strasbourg|Bordeaux|Lille"
                    + "|Rennes|Reims|Toulon|Saint-Étienne|Le Havre|Dijon|Grenoble|Angers|Nîmes|Aix-en-Provence|Clermont-Ferrand|Le Mans|Brest|Tours|Amiens|Limoges"
                    + "|Annecy|Perpignan|Metz|Besançon|Orléans|Rouen|Mulhouse|Caen|Nancy|Roubaix|Tourcoing|Avignon|Poitiers|Dunkerque|Pau|La Rochelle|Calais"
                    + "|Lorient|Quimper|Vannes|Laval|Saint-Nazaire|Saint-Malo|Troyes|Chambéry|Valence|Bayonne|Niort|Compiègne|Beauvais|Saint-Quentin|Arras|Lens"
                    + "|London|Londres|Berlin|Bruxelles|Brussels|Barcelona|Barcelone|Madrid|Milan|Amsterdam|Lisbon|Lisbonne|Genève|Lausanne|Montréal)(?!\\p{L})");

    private static final int HEAD = 600;

    private Elsewhere() {}

    /** The other city; nothing when {@code text} names one of {@code own}, or no city at all. */
    static Optional<String> named(String text, Collection<String> own) {
        var folded = Folding.fold(text);
        var ours = own.stream().map(Folding::fold).anyMatch(name -> !name.isEmpty() && folded.contains(name));
        if (ours) {
            return Optional.empty();
        }
        var head = text.strip();
        var city = CITIES.matcher(head.substring(0, Math.min(HEAD, head.length())));
        return city.find() ? Optional.of(city.group()) : Optional.empty();
    }
}
