package org.hortillon.access;

import java.util.Map;

/** The addresses that take forms with a key and of which {@link ReplayTest} sends none, each with the reason. */
final class NotReplayed {

    private static final String DEVICE = "a device answers with a passkey: StepUpTest, SecondFactorTest";
    private static final String SESSIONS = "ends sessions, whose tables each request writes: ConnectionTest";
    private static final String FIRST = "is there only while nobody runs the hub: WelcomeTest";
    private static final String HELPER =
            "its code is shown to the team once, and to no page of a crawl: OneAdmissionTest";
    private static final String FILLING = "what samples fill in is refused there, or says what stands there already";
    private static final String STATE =
            "nothing of the demo stands as it must for the form to be shown when its turn comes";

    static final Map<String, String> BECAUSE = Map.ofEntries(
            Map.entry("/accueil/{code}/annuler", HELPER),
            Map.entry("/accueil/{code}/present", HELPER),
            Map.entry("/accueil/{code}/sans-inscription", HELPER),
            Map.entry("/bienvenue", FIRST),
            Map.entry("/connexion/cle", DEVICE),
            Map.entry("/entreprises/{key}/modifier", FILLING),
            Map.entry("/equipe/articles/{slug}/versions", FILLING),
            Map.entry("/equipe/candidatures/{key}/refus", STATE),
            Map.entry("/equipe/chiffres/nouveau", FILLING),
            Map.entry("/equipe/chiffres/{name}", FILLING),
            Map.entry("/equipe/comptes/{id}/cles", DEVICE),
            Map.entry("/equipe/comptes/{id}/roles", FILLING),
            Map.entry("/equipe/courriers/{id}/renvoi", STATE),
            Map.entry("/equipe/entreprises/modifications", STATE),
            Map.entry("/equipe/evenements/series/nouvelle", FILLING),
            Map.entry("/equipe/evenements/series/{key}/modifier", FILLING),
            Map.entry("/equipe/evenements/series/{key}/supprimer", STATE),
            Map.entry("/equipe/evenements/{key}/retablir", STATE),
            Map.entry("/equipe/formats/{key}/questions/{question}", STATE),
            Map.entry("/equipe/formats/{key}/questions", STATE),
            Map.entry("/equipe/formats", STATE),
            Map.entry("/equipe/messages/{id}/restitution", STATE),
            Map.entry("/inscriptions/{code}/places", FILLING),
            Map.entry("/moi/adresses/retrait", STATE),
            Map.entry("/moi/connexion/cles/{id}/nom", DEVICE),
            Map.entry("/moi/connexion/cles/{id}/retrait", DEVICE),
            Map.entry("/moi/connexion/cles", DEVICE),
            Map.entry("/moi/connexion/sessions/fin", SESSIONS),
            Map.entry("/moi/connexion/sessions/{name}/fin", SESSIONS),
            Map.entry("/moi/inscriptions/agenda/retirer", STATE),
            Map.entry("/rejoindre/invitation/{token}/refus", STATE));

    private NotReplayed() {}
}
