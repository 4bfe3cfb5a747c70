package org.parlance.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Signs in the way a browser does: Keycloak's own login page, the authorization code, PKCE with S256. */
public final class KeycloakLogin {

    /** The claims of the two tokens, and the second as it is sent. */
    public record Tokens(JsonNode id, JsonNode access, String accessToken) {}

    private static final String REDIRECT = "http://localhost:9/signed-in";
    private static final String VERIFIER = "a-verifier-of-the-tests-with-at-least-43-characters";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");

    private final KeycloakServer server;
    private final ObjectMapper json = new ObjectMapper();

    public KeycloakLogin(KeycloakServer server) {
        this.server = server;
    }

    public Tokens signIn(String name, String password) throws IOException, InterruptedException {
        HttpClient browser =
                HttpClient.newBuilder().cookieHandler(new LocalCookies()).build();
        String page = browser.send(HttpRequest.newBuilder(authorization()).build(), BodyHandlers.ofString())
                .body();
        String action = find(FORM, page).replace("&amp;", "&");
        HttpResponse<String> answer =
                post(browser, action, Map.of("username", name, "password", password, "credentialId", ""));
        String code = find(CODE, answer.headers().firstValue("location").orElse("no redirect: " + answer.body()));
        JsonNode tokens =
                json.readTree(post(browser, endpoint("token"), exchange(code)).body());
        String accessToken = tokens.path("access_token").asText();
        return new Tokens(claims(tokens.path("id_token").asText()), claims(accessToken), accessToken);
    }

    /** The access token that a program gets by client credentials. */
    public String programToken() throws IOException, InterruptedException {
        Map<String, String> form = Map.of(
                "grant_type",
                "client_credentials",
                "client_id",
                KeycloakServer.PROGRAM,
                "client_secret",
                KeycloakServer.PROGRAM_SECRET);
        String answer =
                post(HttpClient.newHttpClient(), endpoint("token"), form).body();
        return json.readTree(answer).path("access_token").asText();
    }

    private URI authorization() {
        return URI.create(endpoint("auth") + "?"
                + encoded(Map.of(
                        "client_id",
                        KeycloakServer.CLIENT,
                        "response_type",
                        "code",
                        "scope",
                        "openid",
                        "redirect_uri",
                        REDIRECT,
                        "code_challenge_method",
                        "S256",
                        "code_challenge",
                        challenge())));
    }

    private static Map<String, String> exchange(String code) {
        return Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                REDIRECT,
                "client_id",
                KeycloakServer.CLIENT,
                "client_secret",
                KeycloakServer.CLIENT_SECRET,
                "code_verifier",
                VERIFIER);
    }

    private String endpoint(String name) {
        return server.realmUrl() + "/protocol/openid-connect/" + name;
    }

    private static HttpResponse<String> post(HttpClient browser, String address, Map<String, String> form)
            throws IOException, InterruptedException {
        return browser.send(
                HttpRequest.newBuilder(URI.create(address))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(encoded(form)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(VERIFIER.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What a token says. */
    public JsonNode claims(String token) throws IOException {
        return json.readTree(Base64.getUrlDecoder().decode(token.split("\\.")[1]));
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("found no " + pattern + " in: " + text);
        }
        return matcher.group(1);
    }

    /** To a browser http://localhost is secure, so it sends Keycloak's secure cookies back; Java's manager would not. */
    private static final class LocalCookies extends CookieManager {
        @Override
        public void put(URI uri, Map<String, List<String>> headers) throws IOException {
            Map<String, List<String>> plain = new HashMap<>(headers);
            plain.replaceAll((name, values) -> name.equalsIgnoreCase("set-cookie")
                    ? values.stream()
                            .map(value -> value.replaceAll("(?i);\\s*secure", ""))
                            .toList()
                    : values);
            super.put(uri, plain);
        }
    }
}
