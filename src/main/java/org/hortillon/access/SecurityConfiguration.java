package org.hortillon.access;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {

    /**
     * What is opened by no session, so that no other site can make use of one: a text that programs have checked, and
     * what devices at the door send with a pass of their own. Every other form needs its token.
     */
    private static final String[] STATELESS = {"/api/v1/check", "/accueil/passages"};

    private final Doors doors;
    private final Keys keys;
    private final Exports exports;

    SecurityConfiguration(Doors doors, Keys keys, Exports exports) {
        this.doors = doors;
        this.keys = keys;
        this.exports = exports;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(doors);
        registry.addInterceptor(keys);
        registry.addInterceptor(exports);
    }

    @Bean
    SecurityContextRepository securityContextRepository() {
        return new HttpSessionSecurityContextRepository();
    }

    /** Who may enter is decided at each handler, by {@link Doors}; here stand the forms' tokens and the session. */
    @Bean
    @ConditionalOnWebApplication
    SecurityFilterChain security(HttpSecurity http, SecurityContextRepository contexts) {
        return http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .securityContext(context -> context.securityContextRepository(contexts))
                .requestCache(cache -> cache.disable())
                .anonymous(anonymous -> anonymous.disable())
                .formLogin(form -> form.disable())
                .httpBasic(basic -> basic.disable())
                .logout(logout -> logout.logoutUrl("/deconnexion").logoutSuccessUrl("/"))
                .csrf(csrf -> csrf.ignoringRequestMatchers(STATELESS))
                .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                .build();
    }
}
