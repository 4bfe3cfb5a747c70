package org.parlance.testing;

import io.quarkus.qute.Engine;
import io.quarkus.qute.ReflectionValueResolver;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** Message bundles for tests that boot nothing: each method renders its own {@link Message}. */
public final class Messages {
    private static final Engine ENGINE = Engine.builder()
            .addDefaults()
            .addValueResolver(new ReflectionValueResolver())
            .build();

    private Messages() {}

    /** @param bundle an interface with messages */
    public static <T> T of(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(),
                new Class<?>[] {bundle},
                (proxy, method, arguments) -> render(method, arguments == null ? new Object[0] : arguments)));
    }

    private static String render(Method method, Object[] arguments) {
        TemplateInstance message =
                ENGINE.parse(method.getAnnotation(Message.class).value()).instance();
        for (int i = 0; i < arguments.length; i++) {
            message.data(method.getParameters()[i].getName(), arguments[i]);
        }
        return message.render();
    }
}
