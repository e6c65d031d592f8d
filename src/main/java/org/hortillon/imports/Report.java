package org.hortillon.imports;

import java.util.List;

/**
 * What came of an import.
 *
 * @param checkOnly whether it was only to be checked, so that nothing was kept either way
 * @param files what each file held and did
 * @param problems the first of them; when there is any, nothing was kept
 * @param problemCount how many there are in all
 */
public record Report(boolean checkOnly, List<File> files, List<Problem> problems, long problemCount) {

    /**
     * One file, or one folder of documents.
     *
     * @param read rows or documents found
     */
    public record File(String name, long read, long created, long updated) {

        public long unchanged() {
            return read - created - updated;
        }
    }

    public Report {
        files = List.copyOf(files);
        problems = List.copyOf(problems);
    }

    public boolean refused() {
        return problemCount > 0;
    }

    public long read() {
        return files.stream().mapToLong(File::read).sum();
    }

    public long created() {
        return files.stream().mapToLong(File::created).sum();
    }

    public long updated() {
        return files.stream().mapToLong(File::updated).sum();
    }

    public long unchanged() {
        return files.stream().mapToLong(File::unchanged).sum();
    }
}
