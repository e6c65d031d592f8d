package org.hortillon.accounts.signin;

/** What a link from a mail opens: a button, because programs that look at mails follow links, and press no buttons. */
public record MailedLinkPage(String token, String back) {}
