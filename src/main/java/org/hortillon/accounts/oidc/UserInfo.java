package org.hortillon.accounts.oidc;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.user.DefaultOAuth2User;
import org.springframework.security.oauth2.core.user.OAuth2User;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.web.client.RestClient;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What an issuer tells of somebody, in plain JSON or, as ProConnect does, in a signed token. */
final class UserInfo implements OAuth2UserService<OAuth2UserRequest, OAuth2User> {

    private static final MediaType TOKEN = MediaType.parseMediaType("application/jwt");
    private static final TypeReference<Map<String, Object>> CLAIMS = new TypeReference<>() {};

    private final JsonMapper json = new JsonMapper();
    private final RestClient http = RestClient.create();

    @Override
    public OAuth2User loadUser(OAuth2UserRequest request) throws OAuth2AuthenticationException {
        var provider = request.getClientRegistration().getProviderDetails();
        var answer = http.get()
                .uri(Objects.requireNonNull(provider.getUserInfoEndpoint().getUri()))
                .accept(MediaType.APPLICATION_JSON, TOKEN)
                .headers(headers ->
                        headers.setBearerAuth(request.getAccessToken().getTokenValue()))
                .retrieve()
                .toEntity(new ParameterizedTypeReference<byte[]>() {});
        var body = new String(
                Objects.requireNonNullElse(answer.getBody(), new byte[0]), java.nio.charset.StandardCharsets.UTF_8);
        var claims = TOKEN.equalsTypeAndSubtype(answer.getHeaders().getContentType())
                ? signed(body, Objects.requireNonNull(provider.getJwkSetUri()))
                : json.readValue(body, CLAIMS);
        return new DefaultOAuth2User(AuthorityUtils.NO_AUTHORITIES, claims, "sub");
    }

    private static Map<String, Object> signed(String token, String keys) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(keys)
                .jwsAlgorithms(
                        known -> known.addAll(java.util.Set.of(SignatureAlgorithm.RS256, SignatureAlgorithm.ES256)))
                .build();
        return new HashMap<>(decoder.decode(token).getClaims());
    }
}
