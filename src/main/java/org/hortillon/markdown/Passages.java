package org.hortillon.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;

/** Takes a text apart into what a person reads in one go, each stretch with what was read before it. */
final class Passages {

    private record Above(int level, String words) {}

    private final List<Passage> found = new ArrayList<>();
    private final List<Above> headings = new ArrayList<>();
    private String quotation = "";

    private final String source;

    private Passages(String source) {
        this.source = source;
    }

    static List<Passage> of(Node document, String source) {
        var passages = new Passages(source);
        passages.blocks(document, Passage.Role.PARAGRAPH, "", "");
        return List.copyOf(passages.found);
    }

    private void blocks(Node parent, Passage.Role role, String lead, String before) {
        var last = "";
        for (var block : Shape.children(parent)) {
            switch (block) {
                case Heading heading -> heading(heading);
                case Paragraph paragraph -> add(role, paragraph, around(lead, before, "", ""));
                case ListBlock list -> items(list, last);
                case BlockQuote quote -> quote(quote);
                case TableBlock table -> rows(table, last);
                default -> {}
            }
            last = block instanceof Heading ? "" : Words.of(block);
        }
    }

    private void heading(Heading heading) {
        headings.removeIf(above -> above.level() >= heading.getLevel());
        add(Passage.Role.HEADING, heading, around("", "", "", ""));
        headings.add(new Above(heading.getLevel(), Words.of(heading)));
    }

    private void items(ListBlock list, String lead) {
        var before = "";
        for (var item : Shape.children(list)) {
            if (item instanceof ListItem) {
                blocks(item, Passage.Role.ITEM, lead, before);
                before = Words.of(item);
            }
        }
    }

    private void quote(BlockQuote quote) {
        var outside = quotation;
        quotation = outside.isEmpty() ? Words.of(quote) : outside;
        blocks(quote, Passage.Role.PARAGRAPH, "", "");
        quotation = outside;
    }

    private void rows(TableBlock table, String lead) {
        var heads = new ArrayList<String>();
        for (var part : Shape.children(table)) {
            for (var row : Shape.children(part)) {
                var cells = Shape.children(row);
                if (heads.isEmpty()) {
                    cells.forEach(cell -> heads.add(Words.of(cell)));
                } else {
                    cells(cells, heads, lead);
                }
            }
        }
    }

    private void cells(List<Node> cells, List<String> heads, String lead) {
        var row = cells.isEmpty() ? "" : Words.of(cells.getFirst());
        for (var i = 0; i < cells.size(); i++) {
            add(
                    Passage.Role.CELL,
                    cells.get(i),
                    around(lead, "", i < heads.size() ? heads.get(i) : "", i == 0 ? "" : row));
        }
    }

    private Passage.Around around(String lead, String before, String column, String row) {
        return new Passage.Around(headings.stream().map(Above::words).toList(), lead, before, column, row, quotation);
    }

    private void add(Passage.Role role, Node block, Passage.Around around) {
        var words = PassageWords.of(block, source);
        found.add(new Passage(role, words.words(), around, words.links()));
    }
}
