package org.hortillon.kernel;

/**
 * One page of a long list.
 *
 * @param page from 1; a page beyond the last is the last
 * @param size rows on a page
 * @param total rows in all
 */
public record Paging(int page, int size, long total) {

    public Paging {
        page = (int) Math.clamp(page, 1, Math.max(1, (total + size - 1) / size));
    }

    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    public long offset() {
        return (page - 1L) * size;
    }

    public boolean hasPrevious() {
        return page > 1;
    }

    public boolean hasNext() {
        return page < pages();
    }
}
