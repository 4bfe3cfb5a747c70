package org.parlance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.ConfigMappings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;

/** The files under deploy/ go together with the server and with each other, as far as that shows without a cluster. */
class DeployFilesTest {
    private static final Path DEPLOY = Path.of("deploy");
    private static final Path KUBERNETES = DEPLOY.resolve("kubernetes");
    private static final Pattern SETTING = Pattern.compile("\"(parlance\\.[a-z0-9.-]+)\"");
    private static final Pattern ENVIRONMENT = Pattern.compile("PARLANCE_[A-Z0-9_]+");

    /** Settings of Keycloak's realm and of the compose file itself, not of the server. */
    private static final Set<String> OTHERS = Set.of(
            "PARLANCE_HOST",
            "PARLANCE_OIDC_SECRET",
            "PARLANCE_PROGRAM_SECRET",
            "PARLANCE_REDIRECT_URI",
            "PARLANCE_LOCAL_REDIRECT_URI",
            "PARLANCE_DB_PASSWORD",
            "PARLANCE_S3_ACCESS_KEY",
            "PARLANCE_S3_SECRET_KEY",
            "PARLANCE_MODEL_EN",
            "PARLANCE_BACKUPS");

    private static JsonNode compose() throws IOException {
        Object merged = new Yaml(new LoaderOptions()).load(Files.readString(DEPLOY.resolve("compose.yaml")));
        return new YAMLMapper().valueToTree(merged);
    }

    private static List<JsonNode> manifests() throws IOException {
        List<JsonNode> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(KUBERNETES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
                for (Object document : new Yaml(new LoaderOptions()).loadAll(Files.readString(file))) {
                    all.add(new YAMLMapper().valueToTree(document));
                }
            }
        }
        return all;
    }

    private static JsonNode manifest(String kind, String name) throws IOException {
        return manifests().stream()
                .filter(found -> found.path("kind").asText().equals(kind)
                        && found.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(kind + " " + name + " is missing"));
    }

    private static JsonNode container(String role) throws IOException {
        return manifest("Deployment", "parlance-" + role).at("/spec/template/spec/containers/0");
    }

    @Test
    void everySettingIsOneOfTheServers() throws IOException {
        Set<String> known = settings();
        assertThat(known).contains("PARLANCE_NODE_ROLE", "PARLANCE_RECORDINGS_S3_BUCKET", "PARLANCE_PUBLIC_URL");
        Set<String> named = new TreeSet<>();
        try (Stream<Path> files = Files.walk(DEPLOY)) {
            for (Path file : files.filter(DeployFilesTest::forOperators).toList()) {
                Matcher matcher = ENVIRONMENT.matcher(Files.readString(file));
                while (matcher.find()) {
                    named.add(matcher.group());
                }
            }
        }
        named.removeIf(name -> OTHERS.contains(name) || name.startsWith("PARLANCE_MODELS_LANGUAGE_"));
        assertThat(named).hasSizeGreaterThan(8).isSubsetOf(known);
    }

    private static boolean forOperators(Path file) {
        return Files.isRegularFile(file)
                && !file.startsWith(DEPLOY.resolve("launcher"))
                && (file.toString().endsWith(".yaml") || file.endsWith("Dockerfile") || file.endsWith("env.example"));
    }

    /** As environment variables: what a mapping reads, and what a bean has injected by name. */
    private static Set<String> settings() throws IOException {
        Set<String> names = new TreeSet<>();
        try (Stream<String> lines = Files.lines(Path.of("src/main/resources/application.properties"))) {
            lines.filter(line -> line.startsWith("parlance."))
                    .forEach(line -> names.add(line.substring(0, line.indexOf('='))));
        }
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            for (Path source :
                    sources.filter(path -> path.toString().endsWith(".java")).toList()) {
                String text = Files.readString(source);
                Matcher matcher = SETTING.matcher(text);
                while (matcher.find()) {
                    names.add(matcher.group(1));
                }
                if (text.contains("@ConfigMapping(")) {
                    names.addAll(mapped(source));
                }
            }
        }
        return names.stream()
                .map(name -> name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_"))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> mapped(Path source) {
        String name = Path.of("src/main/java").relativize(source).toString();
        try {
            Class<?> type = Class.forName(name.replace(".java", "").replace('/', '.'));
            return ConfigMappings.getProperties(ConfigMappings.ConfigClass.configClass(
                            type, type.getAnnotation(ConfigMapping.class).prefix()))
                    .keySet();
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void composeRunsOneWebNodeAndTwoWorkersThatWriteNothingToTheirImage() throws IOException {
        JsonNode services = compose().path("services");
        for (String role : List.of("web", "worker")) {
            JsonNode service = services.path(role);
            assertThat(service.at("/environment/PARLANCE_NODE_ROLE").asText()).isEqualTo(role);
            assertThat(service.at("/environment/PARLANCE_RECORDINGS_STORE").asText())
                    .isEqualTo("s3");
            assertThat(service.path("read_only").asBoolean()).isTrue();
            assertThat(service.at("/cap_drop/0").asText()).isEqualTo("ALL");
            assertThat(service.at("/healthcheck/test/3").asText()).contains("/q/health/ready");
            assertThat(service.at("/deploy/resources/limits/memory").asText()).isNotEmpty();
        }
        assertThat(services.at("/web/deploy/replicas").asInt()).isEqualTo(1);
        assertThat(services.at("/worker/deploy/replicas").asInt()).isEqualTo(2);
        assertThat(names(services)).contains("proxy", "keycloak", "postgres", "s3");
        assertThat(Files.readString(DEPLOY.resolve("Caddyfile")))
                .contains("reverse_proxy "
                        + services.at("/web/networks/default/aliases/0").asText() + ":8080");
        assertThat(Files.readString(DEPLOY.resolve("Dockerfile"))).contains("USER 10001:10001", "EXPOSE 8080 9000");
    }

    /** A variable without a default is one that an operator finds in env.example. */
    @Test
    void everySecretOfTheComposeFileIsInTheExample() throws IOException {
        Matcher matcher =
                Pattern.compile("\\$\\{([A-Z0-9_]+):\\?}").matcher(Files.readString(DEPLOY.resolve("compose.yaml")));
        Set<String> example = Files.readAllLines(DEPLOY.resolve("env.example")).stream()
                .map(line -> line.split("=")[0])
                .collect(Collectors.toSet());
        Set<String> needed = new TreeSet<>();
        while (matcher.find()) {
            needed.add(matcher.group(1));
        }
        assertThat(needed).hasSizeGreaterThan(8).isSubsetOf(example);
    }

    @Test
    void nodesAreProbedWhereTheyAnswer() throws IOException {
        for (String role : List.of("web", "worker")) {
            JsonNode container = container(role);
            assertThat(setting(container, "PARLANCE_NODE_ROLE")).isEqualTo(role);
            assertThat(ports(container)).containsExactlyInAnyOrder(8080, 9000);
            assertThat(container.at("/livenessProbe/httpGet/path").asText()).isEqualTo("/q/health/live");
            assertThat(container.at("/readinessProbe/httpGet/path").asText()).isEqualTo("/q/health/ready");
            assertThat(container.at("/startupProbe/httpGet/path").asText()).isEqualTo("/q/health/started");
            assertThat(container.at("/securityContext/readOnlyRootFilesystem").asBoolean())
                    .isTrue();
            assertThat(container.at("/resources/requests/memory").asText()).isNotEmpty();
            JsonNode pod = manifest("Deployment", "parlance-" + role).at("/spec/template/spec");
            assertThat(pod.at("/securityContext/runAsUser").asInt()).isEqualTo(10001);
            assertThat(pod.at("/securityContext/runAsNonRoot").asBoolean()).isTrue();
            assertThat(pod.path("automountServiceAccountToken").asBoolean(true)).isFalse();
        }
    }

    @Test
    void servicesBudgetsAndTheScalerMeanTheNodes() throws IOException {
        assertThat(manifest("Deployment", "parlance-web").at("/spec/replicas").asInt())
                .isEqualTo(2);
        JsonNode scaler = manifest("HorizontalPodAutoscaler", "parlance-worker");
        assertThat(scaler.at("/spec/scaleTargetRef/name").asText()).isEqualTo("parlance-worker");
        assertThat(scaler.at("/spec/metrics/0/external/metric/name").asText())
                .isEqualTo("parlance_jobs_oldest_due_seconds");
        assertThat(manifest("Service", "parlance").at("/spec/selector"))
                .isEqualTo(manifest("Deployment", "parlance-web").at("/spec/template/metadata/labels"));
        for (String role : List.of("web", "worker")) {
            assertThat(manifest("PodDisruptionBudget", "parlance-" + role).at("/spec/selector/matchLabels"))
                    .isEqualTo(manifest("Deployment", "parlance-" + role).at("/spec/template/metadata/labels"));
        }
        assertThat(manifest("Ingress", "parlance")
                        .at("/spec/rules/0/http/paths/0/backend/service/name")
                        .asText())
                .isEqualTo("parlance");
        assertThat(manifest("Kustomization", "").path("resources"))
                .extracting(JsonNode::asText)
                .filteredOn(file -> !file.equals("secret.yaml"))
                .allSatisfy(file -> assertThat(KUBERNETES.resolve(file)).exists());
    }

    @Test
    void noSecretIsWrittenDown() throws IOException {
        for (String name : List.of("parlance", "parlance-s3")) {
            assertThat(manifest("Secret", name).path("stringData"))
                    .isNotEmpty()
                    .allSatisfy(value -> assertThat(value.asText()).isEmpty());
        }
    }

    private static String setting(JsonNode container, String name) {
        return StreamSupport.stream(container.path("env").spliterator(), false)
                .filter(setting -> setting.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow()
                .path("value")
                .asText();
    }

    private static List<Integer> ports(JsonNode container) {
        return StreamSupport.stream(container.path("ports").spliterator(), false)
                .map(port -> port.path("containerPort").asInt())
                .toList();
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }
}
