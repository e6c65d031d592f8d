package org.hortillon.imports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.hortillon.testing.TestHub;

/** A folder to import, file by file. */
public record ImportFolder(Path path) {

    /** A small town that can be imported as it is: sectors, communes, two companies, two people. */
    public static ImportFolder smallTown(Path path) {
        return new ImportFolder(path)
                .with(
                        "sectors.csv",
                        "key;label;label_en;position",
                        "numerique;Numérique;Digital;1",
                        "services;Services;Services;2")
                .with(
                        "communes.csv",
                        "code;name;postcodes;population;source",
                        "80021;Amiens;80000|80080|80090;134780;Insee")
                .with(
                        "companies.csv",
                        "key;name;siren;sector;commune;created_on;source",
                        "techflow;TechFlow;000000001;numerique;80021;2024-03-07;Registre",
                        "bocalo;Bocalo;;services;80021;07/05/2024;Registre")
                .with(
                        "people.csv",
                        "key;given_name;family_name;email;public;public_since",
                        "sarah;Sarah;Dubois;sarah@exemple.fr;oui;2024-01-02",
                        "marc;Marc;Leroy;;non;")
                .with("founders.csv", "company;person;role;since", "techflow;sarah;founder;2024-03-07");
    }

    public ImportFolder with(String name, String... lines) {
        return with(name, (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
    }

    public ImportFolder with(String name, byte[] content) {
        try {
            var file = path.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, content);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportFolder without(String name) {
        try {
            Files.delete(path.resolve(name));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Report importInto(TestHub hub) {
        return hub.inHub(() -> hub.bean(Imports.class).run(path, false, Progress.UNSEEN));
    }

    public Report checkFor(TestHub hub) {
        return hub.inHub(() -> hub.bean(Imports.class).run(path, true, Progress.UNSEEN));
    }
}
