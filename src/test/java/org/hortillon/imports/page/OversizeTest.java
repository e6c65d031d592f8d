package org.hortillon.imports.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.hortillon.access.Role;
import org.hortillon.imports.Limits;
import org.hortillon.imports.Workbook;
import org.hortillon.testing.HubTest;
import org.hortillon.testing.TestHub;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More than can be taken: whatever stands in the way of it, the sender reads why. */
@HubTest
class OversizeTest {

    private static final byte[] TOO_MUCH = new byte[(int) Limits.UPLOAD_BYTES + (2 << 20)];

    @Test
    void an_upload_that_says_its_size_leads_back_to_the_form_with_a_message_beside_the_field(TestHub hub) {
        var team = hub.signedIn(Role.TEAM);
        var answer = Upload.begin(team, Map.of("dossier.zip", TOO_MUCH));
        assertThat(answer.status()).isEqualTo(303);
        var page = team.get(answer.location());
        assertThat(page.status()).isEqualTo(413);
        assertThat(page.body()).contains("id=\"fichiers-problem\"", "50 Mio", "Envoyez le dossier en plusieurs fois");
    }

    @Test
    void an_upload_that_does_not_say_its_size_is_refused_by_the_container_and_still_answered_in_words(TestHub hub) {
        var answer = hub.signedIn(Role.TEAM).uploadUnmeasured(Upload.PAGE, Upload.PAGE, "fichiers", TOO_MUCH);
        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.body())
                .contains("Ce fichier est trop lourd", "Envoyez un fichier plus petit")
                .doesNotContain("Exception");
    }

    @Test
    void an_archive_that_unpacks_to_far_too_much_is_left_unpacked(@TempDir Path folder) throws IOException {
        var block = " ".repeat(1 << 20);
        var archive = Files.write(folder.resolve("bomb.zip"), Workbook.zip(Map.of("a.csv", block, "b.csv", block)));
        var target = Files.createDirectory(folder.resolve("target"));
        assertThat(Archive.unpack(archive, target, (1 << 20) + 1)).contains(UploadRefusal.TOO_LARGE);
        assertThat(Archive.unpack(archive, Files.createDirectory(folder.resolve("other")), 2 << 20))
                .isEqualTo(Optional.empty());
    }

    @Test
    void two_files_of_one_name_are_not_guessed_at(@TempDir Path folder) throws IOException {
        var archive = Files.write(folder.resolve("a.zip"), Workbook.zip(Map.of("a/b.csv", "x", "a", "x")));
        assertThat(List.of(UploadRefusal.NAME_TWICE))
                .contains(Archive.unpack(archive, Files.createDirectory(folder.resolve("target")), 1 << 20)
                        .orElseThrow());
    }
}
