package org.hortillon.messages.outgoing;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.time.Clock;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Properties;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.hortillon.hubs.Hubs;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Hands mails to the SMTP server of the settings, in the hub's name. */
@Component
class SmtpPostman implements Postman {

    private static final Logger LOG = LoggerFactory.getLogger(SmtpPostman.class);
    private static final String PATIENCE = "20000";
    private static final int TLS_FROM_THE_START = 465;
    private static final int REFUSED_FOR_GOOD = 500;
    private static final int LONGEST_PROBLEM = 300;

    private final MailProperties properties;
    private final Hubs hubs;
    private final Clock clock;

    SmtpPostman(MailProperties properties, Hubs hubs, Clock clock) {
        this.properties = properties;
        this.hubs = hubs;
        this.clock = clock;
    }

    @Override
    public Handover carry(Mail mail) {
        try {
            var session = Session.getInstance(settings());
            send(session.getTransport("smtp"), message(mail, session));
            return new Handover.Taken();
        } catch (AddressException e) {
            return new Handover.Never(problem(e));
        } catch (MessagingException | UnsupportedEncodingException e) {
            return isForGood(e) ? new Handover.Never(problem(e)) : new Handover.NotNow(problem(e));
        }
    }

    private void send(Transport transport, MimeMessage message) throws MessagingException {
        try {
            transport.connect(properties.user(), properties.password());
            transport.sendMessage(message, message.getAllRecipients());
        } finally {
            leave(transport);
        }
    }

    /** That leaving does not work must not hide that the server has taken the mail. */
    private static void leave(Transport transport) {
        try {
            transport.close();
        } catch (MessagingException e) {
            LOG.debug("The mail server did not say good-bye", e);
        }
    }

    private Properties settings() {
        var settings = new Properties();
        settings.setProperty("mail.smtp.host", properties.host());
        settings.setProperty("mail.smtp.port", Integer.toString(properties.port()));
        settings.setProperty("mail.smtp.auth", Boolean.toString(properties.user() != null));
        settings.setProperty("mail.smtp.connectiontimeout", PATIENCE);
        settings.setProperty("mail.smtp.timeout", PATIENCE);
        settings.setProperty("mail.smtp.writetimeout", PATIENCE);
        settings.setProperty("mail.smtp.quitwait", "false");
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        var tls = properties.port() == TLS_FROM_THE_START;
        settings.setProperty("mail.smtp.ssl.enable", Boolean.toString(tls));
        settings.setProperty("mail.smtp.starttls.enable", Boolean.toString(!tls && properties.starttls()));
        settings.setProperty("mail.smtp.starttls.required", Boolean.toString(!tls && properties.starttls()));
        settings.setProperty("mail.mime.allowutf8", "false");
        return settings;
    }

    private MimeMessage message(Mail mail, Session session) throws MessagingException, UnsupportedEncodingException {
        var hub = hubs.current();
        var message = new Named(session, mail.messageId());
        var replyTo = Objects.requireNonNullElse(mail.replyTo(), Objects.requireNonNullElse(hub.email(), ""));
        message.setFrom(new InternetAddress(Objects.requireNonNull(properties.from()), hub.name(), "UTF-8"));
        if (!replyTo.isEmpty()) {
            message.setReplyTo(new InternetAddress[] {new InternetAddress(replyTo, true)});
        }
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.recipient(), true));
        message.setSubject(mail.subject(), "UTF-8");
        message.setHeader(
                "Date",
                DateTimeFormatter.RFC_1123_DATE_TIME.format(clock.instant().atZone(hub.zone())));
        message.setHeader("Content-Language", mail.language());
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setContent(content(mail));
        message.saveChanges();
        return message;
    }

    private static MimeMultipart content(Mail mail) throws MessagingException {
        var text = new MimeBodyPart();
        text.setText(mail.text(), "UTF-8");
        var html = new MimeBodyPart();
        html.setText(mail.html(), "UTF-8", "html");
        var both = new MimeMultipart("alternative", text, html);
        if (mail.attachments().isEmpty()) {
            return both;
        }
        var body = new MimeBodyPart();
        body.setContent(both);
        var whole = new MimeMultipart("mixed", body);
        for (var file : mail.attachments()) {
            whole.addBodyPart(file(file.name(), new ByteArrayDataSource(file.content(), file.mediaType())));
        }
        return whole;
    }

    private static BodyPart file(String name, ByteArrayDataSource content) throws MessagingException {
        var part = new MimeBodyPart();
        part.setDataHandler(new DataHandler(content));
        part.setFileName(name);
        part.setDisposition(Part.ATTACHMENT);
        return part;
    }

    /** A server that says 5xx of the address or of the mail says it tomorrow too; of us, until somebody corrects the settings. */
    private static boolean isForGood(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = next(cause)) {
            var code = switch (cause) {
                case SMTPAddressFailedException address -> address.getReturnCode();
                case SMTPSendFailedException sending
                when !sending.getCommand().startsWith("MAIL") -> sending.getReturnCode();
                default -> 0;
            };
            if (code >= REFUSED_FOR_GOOD) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException failed && failed.getNextException() != null
                ? failed.getNextException()
                : cause.getCause();
    }

    private static String problem(Exception failure) {
        var deepest = failure instanceof SendFailedException && next(failure) != null ? next(failure) : failure;
        var words = String.valueOf(Objects.requireNonNull(deepest).getMessage())
                .replaceAll("[\\p{Cc}\\s]+", " ")
                .strip();
        return words.substring(0, Math.min(words.length(), LONGEST_PROBLEM));
    }

    /** A message that keeps the name which it had when it was tried before. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", id);
        }
    }
}
