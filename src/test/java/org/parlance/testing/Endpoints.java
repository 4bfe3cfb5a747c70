package org.parlance.testing;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Every endpoint of the product, as its classes declare them, so that a new one cannot be forgotten by a test. */
public final class Endpoints {
    private static final java.nio.file.Path CLASSES = java.nio.file.Path.of("target/classes");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^:{}]+)(?::((?:[^{}]|\\{[^{}]*})*))?}");

    private Endpoints() {}

    /**
     * One method of a resource.
     *
     * @param template its path with its parameters
     * @param consumes what is sent to it
     */
    public record Endpoint(String method, String template, String consumes, boolean streams) {
        public boolean reads() {
            return method.equals("GET");
        }

        public boolean has(String parameter) {
            return parameters().contains(parameter);
        }

        public List<String> parameters() {
            return PARAMETER
                    .matcher(template)
                    .results()
                    .map(found -> found.group(1).strip())
                    .toList();
        }

        /** The path with a value for each parameter. */
        public String path(UnaryOperator<String> values) {
            return PARAMETER
                    .matcher(template)
                    .replaceAll(found ->
                            Matcher.quoteReplacement(values.apply(found.group(1).strip())));
        }

        /** The template without what its parameters have to look like. */
        public String way() {
            return method + " " + path(parameter -> "{" + parameter + "}");
        }

        @Override
        public String toString() {
            return way();
        }
    }

    public static List<Endpoint> all() {
        try (Stream<java.nio.file.Path> files = Files.walk(CLASSES.resolve("org/parlance"))) {
            return files.filter(file -> file.toString().endsWith(".class"))
                    .map(Endpoints::load)
                    .filter(type -> type.isAnnotationPresent(Path.class))
                    .flatMap(type -> of(type).stream())
                    .sorted(Comparator.comparing(Endpoint::way))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Class<?> load(java.nio.file.Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static List<Endpoint> of(Class<?> type) {
        List<Endpoint> endpoints = new ArrayList<>();
        for (Method method : type.getDeclaredMethods()) {
            Path below = method.getAnnotation(Path.class);
            String template = (type.getAnnotation(Path.class).value() + (below == null ? "" : "/" + below.value()))
                    .replaceAll("/+", "/");
            Consumes consumes = method.isAnnotationPresent(Consumes.class)
                    ? method.getAnnotation(Consumes.class)
                    : type.getAnnotation(Consumes.class);
            String media = consumes == null || consumes.value()[0].equals(MediaType.WILDCARD)
                    ? MediaType.APPLICATION_FORM_URLENCODED
                    : consumes.value()[0];
            Produces produces = method.getAnnotation(Produces.class);
            boolean streams =
                    produces != null && Arrays.asList(produces.value()).contains(MediaType.SERVER_SENT_EVENTS);
            for (Annotation annotation : method.getAnnotations()) {
                HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
                if (verb != null) {
                    endpoints.add(new Endpoint(verb.value(), template, media, streams));
                }
            }
        }
        return endpoints;
    }
}
