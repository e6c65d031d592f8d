package org.hortillon.publishing.pictures;

import java.util.Optional;

/** What is kept of a picture: what is seen of it, and nothing of where, when and with what it was made. */
final class Cleaning {

    private Cleaning() {}

    /** Nothing when the file is not what it claims to be. Only a picture that must be turned is written anew. */
    static Optional<byte[]> of(PictureKind kind, byte[] file) {
        return switch (kind) {
            case SVG -> Optional.of(file);
            case PNG -> Chunks.png(file);
            case WEBP -> Chunks.webp(file);
            case JPEG -> JpegParts.clean(file).flatMap(Cleaning::turned);
        };
    }

    private static Optional<byte[]> turned(JpegParts.Cleaned cleaned) {
        return cleaned.orientation() == JpegParts.UPRIGHT
                ? Optional.of(cleaned.bytes())
                : Pixels.of(PictureKind.JPEG, cleaned.bytes())
                        .flatMap(pixels -> pixels.upright(cleaned.orientation()).bytes());
    }
}
