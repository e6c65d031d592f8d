package org.hortillon.publishing.pictures;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.hortillon.imports.ImportDocument;
import org.springframework.stereotype.Component;

/** Takes {@code images/*} of an import folder. What a file is, its content tells, not its name. */
@Component
class PictureImport implements ImportDocument {

    static final int LARGEST = 512 * 1024;

    private static final Pattern FILE = Pattern.compile("images/[^/]+\\.(svg|png|jpe?g|webp)");
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,119}");
    private static final int BEFORE_ARTICLES = 10;

    private final Pictures pictures;

    PictureImport(Pictures pictures) {
        this.pictures = pictures;
    }

    @Override
    public boolean takes(Path path) {
        return FILE.matcher(path.toString().replace('\\', '/').toLowerCase(Locale.ROOT))
                .matches();
    }

    @Override
    public int order() {
        return BEFORE_ARTICLES;
    }

    @Override
    public Result read(Path path, byte[] content) {
        var name = path.getFileName().toString();
        if (!NAME.matcher(name).matches()) {
            return refused("not_an_address", name);
        }
        if (content.length > LARGEST) {
            return refused("picture_too_large", String.valueOf(content.length));
        }
        var kind = PictureKind.of(content);
        if (kind.isEmpty()) {
            return refused("not_a_picture", name);
        }
        if (kind.get() == PictureKind.SVG) {
            var danger = SvgRules.danger(content);
            if (danger.isPresent()) {
                return refused("unsafe_svg", danger.get());
            }
        }
        if (Measure.of(kind.get(), content).tooMany()) {
            return refused("picture_too_many_pixels", name);
        }
        return Cleaning.of(kind.get(), content)
                .filter(cleaned -> cleaned.length <= LARGEST)
                .<Result>map(cleaned -> new Taken(pictures.keep(name, kind.get(), cleaned)))
                .orElseGet(() -> refused("not_a_picture", name));
    }

    private static Result refused(String code, String value) {
        return new Refused(List.of(new Problem(1, code, value)));
    }
}
