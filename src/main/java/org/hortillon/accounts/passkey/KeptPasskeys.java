package org.hortillon.accounts.passkey;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.web.webauthn.api.AuthenticatorTransport;
import org.springframework.security.web.webauthn.api.Bytes;
import org.springframework.security.web.webauthn.api.CredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutableCredentialRecord;
import org.springframework.security.web.webauthn.api.ImmutablePublicKeyCose;
import org.springframework.security.web.webauthn.api.PublicKeyCredentialType;
import org.springframework.security.web.webauthn.management.UserCredentialRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The public halves of passkeys, as Spring Security asks for them. */
@Component
@Transactional
class KeptPasskeys implements UserCredentialRepository {

    private static final String SELECT = "select * from access.passkeys";

    private final JdbcClient jdbc;
    private final Clock clock;

    KeptPasskeys(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public void delete(Bytes credential) {
        jdbc.sql("delete from access.passkeys where credential_id = ?")
                .param(credential.getBytes())
                .update();
    }

    @Override
    public void save(CredentialRecord passkey) {
        if (findByCredentialId(passkey.getCredentialId()) == null) {
            add(passkey);
        } else {
            used(passkey);
        }
    }

    private void add(CredentialRecord passkey) {
        jdbc.sql("""
                        insert into access.passkeys
                               (account_id, name, credential_id, public_key, signature_count, user_verified, backup_eligible,
                                backed_up, transports, attestation_object, client_data, created_at)
                        values (:account, :name, :credential, :key, :count, :verified, :eligible,
                                :backedUp, :transports, :attestation, :client, :now)""")
                .param("account", PasskeyUsers.account(passkey.getUserEntityUserId()))
                .param("name", passkey.getLabel())
                .param("credential", passkey.getCredentialId().getBytes())
                .param("key", passkey.getPublicKey().getBytes())
                .param("count", passkey.getSignatureCount())
                .param("verified", passkey.isUvInitialized())
                .param("eligible", passkey.isBackupEligible())
                .param("backedUp", passkey.isBackupState())
                .param("transports", transports(passkey))
                .param("attestation", bytes(passkey.getAttestationObject()))
                .param("client", bytes(passkey.getAttestationClientDataJSON()))
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    /** An authenticator that counts never counts back; one that does was copied. */
    private void used(CredentialRecord passkey) {
        var rows = jdbc.sql("""
                        update access.passkeys
                           set signature_count = :count, backed_up = :backedUp, last_used_at = :now
                         where credential_id = :credential and (signature_count < :count or (signature_count = 0 and :count = 0))""")
                .param("count", passkey.getSignatureCount())
                .param("backedUp", passkey.isBackupState())
                .param("now", Timestamp.from(clock.instant()))
                .param("credential", passkey.getCredentialId().getBytes())
                .update();
        if (rows == 0) {
            throw new IllegalArgumentException("This passkey has been copied");
        }
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable CredentialRecord findByCredentialId(Bytes credential) {
        return jdbc.sql(SELECT + " where credential_id = ?")
                .param(credential.getBytes())
                .query(KeptPasskeys::record)
                .optional()
                .orElse(null);
    }

    @Override
    @Transactional(readOnly = true)
    public List<CredentialRecord> findByUserId(Bytes user) {
        return jdbc.sql(SELECT + " where account_id = ? order by created_at, id")
                .param(PasskeyUsers.account(user))
                .query(KeptPasskeys::record)
                .list();
    }

    private static CredentialRecord record(ResultSet row, int number) throws SQLException {
        var used = row.getTimestamp("last_used_at");
        var created = row.getTimestamp("created_at").toInstant();
        return ImmutableCredentialRecord.builder()
                .credentialType(PublicKeyCredentialType.PUBLIC_KEY)
                .credentialId(new Bytes(row.getBytes("credential_id")))
                .userEntityUserId(PasskeyUsers.bytes(row.getObject("account_id", UUID.class)))
                .publicKey(new ImmutablePublicKeyCose(row.getBytes("public_key")))
                .signatureCount(row.getLong("signature_count"))
                .uvInitialized(row.getBoolean("user_verified"))
                .backupEligible(row.getBoolean("backup_eligible"))
                .backupState(row.getBoolean("backed_up"))
                .transports(Stream.of((String[]) row.getArray("transports").getArray())
                        .map(AuthenticatorTransport::valueOf)
                        .collect(Collectors.toUnmodifiableSet()))
                .attestationObject(new Bytes(row.getBytes("attestation_object")))
                .attestationClientDataJSON(new Bytes(row.getBytes("client_data")))
                .created(created)
                .lastUsed(used == null ? created : used.toInstant())
                .label(row.getString("name"))
                .build();
    }

    private static String[] transports(CredentialRecord passkey) {
        return passkey.getTransports().stream()
                .map(AuthenticatorTransport::getValue)
                .sorted()
                .toArray(String[]::new);
    }

    private static byte[] bytes(@Nullable Bytes bytes) {
        return bytes == null ? new byte[0] : bytes.getBytes();
    }
}
