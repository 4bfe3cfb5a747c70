package org.parlance.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Sends one message. The address is looked up once, checked, and then connected to as it is, so that a name which
 * resolves to something else a moment later leads nowhere; redirects are not followed.
 */
@ApplicationScoped
class WebhookSender {
    /** @param status null when there was no answer @param problem a code of why; null when there was one */
    record Answer(Integer status, String problem) {
        boolean taken() {
            return status != null && status >= 200 && status < 300;
        }

        static Answer none(String problem) {
            return new Answer(null, problem);
        }
    }

    private final HttpClient client;
    private final WebhookConfig config;

    WebhookSender(Vertx vertx, WebhookConfig config) {
        this.config = config;
        int millis = Math.toIntExact(config.timeout().toMillis());
        this.client = vertx.createHttpClient(
                new HttpClientOptions().setConnectTimeout(millis).setKeepAlive(false));
    }

    @PreDestroy
    void close() {
        client.close();
    }

    Answer send(URI url, String event, String signature, String body) {
        InetAddress address;
        try {
            address = InetAddress.getByName(url.getHost());
        } catch (UnknownHostException unknown) {
            return Answer.none("unknown-host");
        }
        if (!config.allowPrivate() && !PublicAddress.is(address)) {
            return Answer.none("private-address");
        }
        RequestOptions request = new RequestOptions()
                .setMethod(HttpMethod.POST)
                .setServer(SocketAddress.inetSocketAddress(port(url), address.getHostAddress()))
                .setHost(url.getHost())
                .setPort(port(url))
                .setSsl(url.getScheme().equals("https"))
                .setURI(target(url))
                .setTimeout(config.timeout().toMillis())
                .putHeader("Content-Type", "application/json")
                .putHeader("User-Agent", "Parlance-Webhooks/1")
                .putHeader("Parlance-Event", event)
                .putHeader(Signature.HEADER, signature);
        try {
            return client.request(request)
                    .compose(opened -> opened.send(body))
                    .map(HttpClientResponse::statusCode)
                    .map(status -> new Answer(status, null))
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(2 * config.timeout().toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException unreachable) {
            return Answer.none("unreachable");
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while sending a webhook", interrupted);
        }
    }

    private static int port(URI url) {
        if (url.getPort() > 0) {
            return url.getPort();
        }
        return url.getScheme().equals("https") ? 443 : 80;
    }

    private static String target(URI url) {
        String path = url.getRawPath().isEmpty() ? "/" : url.getRawPath();
        return url.getRawQuery() == null ? path : path + "?" + url.getRawQuery();
    }
}
