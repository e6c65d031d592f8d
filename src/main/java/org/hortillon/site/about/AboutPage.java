package org.hortillon.site.about;

/** A page that says something of the site; its words stand in its template and the messages. */
public record AboutPage() {}
