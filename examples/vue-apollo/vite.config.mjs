import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

// API_URL is read from the environment, and stands in the code as import.meta.env.API_URL.
export default defineConfig({ plugins: [vue()], envPrefix: 'API_', server: { port: 5174 } });
